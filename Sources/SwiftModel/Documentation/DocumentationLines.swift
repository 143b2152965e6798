/// The document's words as lines of a Swift documentation comment, each beginning with `///`.
///
/// Markdown stays as it is. A line can neither end the comment nor carry characters that do not show.
enum DocumentationLines {
    /// Columns of a line, its indentation included.
    static let width = 120

    /// - Parameter indentation: Columns before `///`.
    static func lines(_ paragraphs: [String?], indentation: Int) -> [String] {
        var result: [String] = []
        for paragraph in paragraphs {
            guard let paragraph else { continue }
            let lines = wrapped(paragraph, width: width - indentation - 4)
            if lines.isEmpty { continue }
            if !result.isEmpty { result.append("///") }
            for line in lines { result.append(line.isEmpty ? "///" : "/// " + line) }
        }
        return result
    }

    /// One entry of a list, its further lines indented below it: `- Parameter jobID: …`.
    static func item(_ label: String, _ text: String?, indentation: Int) -> [String] {
        guard let text else { return [] }
        let lines = wrapped(label + " " + text, width: width - indentation - 4)
        return lines.enumerated().map { index, line in
            line.isEmpty ? "///" : index == 0 || line.hasPrefix("  ") ? "/// " + line : "///   " + line
        }
    }

    /// The text on one line, for a comment of one line.
    static func singleLine(_ text: String) -> String {
        sanitizedLines(text).map { trimmed($0) }.filter { !$0.isEmpty }.joined(separator: " ")
    }

    private static func wrapped(_ text: String, width: Int) -> [String] {
        var result: [String] = []
        var isCode = false
        for line in sanitizedLines(text) {
            let line = trimmed(line)
            if line.isEmpty, result.last?.isEmpty ?? true { continue }
            let isFence = line.drop { $0 == " " }.hasPrefix("```")
            if isFence { isCode.toggle() }
            if isCode || isFence || line.utf8.count <= width || line.hasPrefix("|") {
                result.append(line)
            } else {
                wrap(line, width: width, into: &result)
            }
        }
        while result.last?.isEmpty == true { result.removeLast() }
        if isCode { result.append("```") }
        return result
    }

    /// Cuts at blanks; a word that is longer than a line keeps its line to itself.
    private static func wrap(_ line: String, width: Int, into result: inout [String]) {
        let margin = continuationMargin(of: line)
        var current = String(line.prefix { $0 == " " })
        var count = current.utf8.count
        var isFirstWord = true
        for word in line.split(separator: " ") {
            let length = word.unicodeScalars.count
            if !isFirstWord, count + 1 + length > width {
                result.append(current)
                current = margin
                count = margin.utf8.count
                isFirstWord = true
            }
            if !isFirstWord { current += " " }
            current += word
            count += length + (isFirstWord ? 0 : 1)
            isFirstWord = false
        }
        result.append(current)
    }

    /// Further lines of a list entry stand below its text.
    private static func continuationMargin(of line: String) -> String {
        let blanks = line.prefix { $0 == " " }
        let rest = line.dropFirst(blanks.count)
        return rest.hasPrefix("- ") || rest.hasPrefix("* ") ? blanks + "  " : String(blanks)
    }

    /// Lines end wherever any reader could see an end; what does not show is left out.
    private static func sanitizedLines(_ text: String) -> [String] {
        if text.utf8.allSatisfy({ ($0 >= 0x20 && $0 < 0x7F) || $0 == 0x0A }) {
            return text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).map { String(Substring($0)) }
        }
        var lines: [String] = []
        var line = String.UnicodeScalarView()
        var previous: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n" where previous == "\r": break
            case "\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}":
                lines.append(String(line))
                line = String.UnicodeScalarView()
            case "\t": line.append(contentsOf: "    ".unicodeScalars)
            default: if !scalar.isInvisible { line.append(scalar) }
            }
            previous = scalar
        }
        lines.append(String(line))
        return lines
    }

    private static func trimmed(_ line: String) -> String {
        guard let last = line.utf8.last, last == UInt8(ascii: " ") || last >= 0x80 else { return line }
        var scalars = line.unicodeScalars[...]
        while scalars.last?.properties.isWhitespace == true { scalars.removeLast() }
        return String(scalars)
    }
}
