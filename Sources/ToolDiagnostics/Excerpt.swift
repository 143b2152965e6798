/// The line that a diagnostic is about, and what stands under it.
struct Excerpt {
    /// `   42 | type: strng`
    let source: String
    /// `      |       ^~~~~`
    let marker: String

    /// Longer lines are shown only around the place.
    private static let width = 120
    /// How much is shown before the place then.
    private static let widthBefore = 50

    init(of range: SourceRange) {
        let file = range.file
        let (line, column) = file.position(at: range.offset)
        let offset = min(range.offset, file.bytes.count)
        let lineStart = file.lineStart(at: offset)
        // Not the end of the line: a document may be one line of many megabytes.
        let start =
            column > Self.width - Self.widthBefore
            ? file.offset(offset, movedBackBy: Self.widthBefore, until: lineStart) : lineStart
        let end = file.endOfLine(from: start, within: Self.width)
        let before = Self.shown(file.bytes[start..<min(offset, end)])
        let rangeEnd = min(max(offset, range.offset + range.byteCount), end)
        let marked = Self.shown(file.bytes[min(offset, end)..<max(offset, rangeEnd)])
        let after = Self.shown(file.bytes[max(offset, rangeEnd)..<max(end, offset)])
        let isCut = end < file.bytes.count && !isLineEnd(file.bytes[end])
        let gutter = String(line).leftPadded(to: 5)
        let lead = start > lineStart ? "…" : ""
        source = "\(gutter) | \(lead)\(before)\(marked)\(after)\(isCut ? "…" : "")"
        let indent = String(repeating: " ", count: lead.columns + before.columns)
        let tildes = String(repeating: "~", count: max(1, marked.columns) - 1)
        marker = "\(String(repeating: " ", count: gutter.count)) | \(indent)^\(tildes)"
    }

    /// Text as it can be printed: tabs have one width wherever they stand, and nothing controls the terminal.
    private static func shown(_ bytes: ArraySlice<UInt8>) -> String {
        var text = ""
        for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars {
            if scalar == "\t" {
                text += "    "
            } else {
                text.unicodeScalars.append(scalar.isPrintable ? scalar : "\u{FFFD}")
            }
        }
        return text
    }
}

extension SourceFile {
    /// The byte that lies `count` scalars before `start`, at least `limit`.
    fileprivate func offset(_ start: Int, movedBackBy count: Int, until limit: Int) -> Int {
        var offset = start
        var remaining = count
        while remaining > 0, offset > limit {
            offset -= 1
            while offset > limit, isContinuation(bytes[offset]) { offset -= 1 }
            remaining -= 1
        }
        return offset
    }

    /// The end of the line, or the byte after its first `count` scalars.
    fileprivate func endOfLine(from start: Int, within count: Int) -> Int {
        let limit = offset(start, movedBy: count, until: bytes.count)
        return bytes[start..<limit].firstIndex(where: isLineEnd) ?? limit
    }
}

extension String {
    fileprivate func leftPadded(to width: Int) -> String {
        String(repeating: " ", count: max(0, width - count)) + self
    }
}
