/// The widest line of the output.
let lineWidth = 120

/// Puts texts on as few lines as they need, `, ` between them, none wider than what is left of a line.
func filledLines(_ texts: [String], indentedBy indentation: Int) -> [String] {
    let width = lineWidth - indentation
    var lines: [String] = []
    var line = ""
    var count = 0
    for (index, text) in texts.enumerated() {
        let entry = index == texts.count - 1 ? text : text + ","
        let length = entry.unicodeScalars.count
        if count > 0, count + 1 + length > width {
            lines.append(line)
            (line, count) = (entry, length)
        } else {
            line += count > 0 ? " " + entry : entry
            count += length + (count > 0 ? 1 : 0)
        }
    }
    if count > 0 { lines.append(line) }
    return lines
}

/// Whether texts side by side fit on one line behind that indentation.
func fits(_ texts: String..., indentedBy indentation: Int) -> Bool {
    texts.reduce(indentation) { $0 + $1.unicodeScalars.count } <= lineWidth
}
