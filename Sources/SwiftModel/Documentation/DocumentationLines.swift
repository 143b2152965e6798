/// The document's words as lines of a Swift documentation comment, each beginning with `///`.
///
/// Markdown stays as it is, HTML becomes Markdown. A line can neither end the comment nor carry characters that do not
/// show.
enum DocumentationLines {
    /// Columns of a line, its indentation included.
    static let width = 120

    /// - Parameter indentation: Columns before `///`.
    static func lines(_ paragraphs: [String?], indentation: Int) -> [String] {
        var breaker = LineBreaker(width: width - indentation - 4)
        for case let paragraph? in paragraphs { breaker.append(paragraph) }
        return breaker.lines
    }

    /// A line of the user's as a comment.
    static func comment(_ line: String) -> String {
        let text = PlainText.singleLine(line)
        return text.isEmpty ? "//" : "// " + text
    }

    /// One entry of a list, its further lines indented below it: `- Parameter jobID: …`.
    ///
    /// - Parameter label: What the entry begins with, blanks before its hyphen included.
    static func item(_ label: String, _ text: String, indentation: Int) -> [String] {
        let blanks = label.utf8.prefix { $0 == .space }.count
        var breaker = LineBreaker(width: width - indentation - 4, hanging: blanks + 2)
        let separator = isEntry(text[...]) ? "\n" : " "
        breaker.append(label + separator + PlainText.markdown(text))
        return breaker.lines
    }

    static func endsWithEntry(_ text: String) -> Bool {
        text.split(separator: "\n").last.map(isEntry) ?? false
    }

    /// Begins an entry of a list, which has lines of its own.
    private static func isEntry(_ line: Substring) -> Bool {
        let mark = line.utf8.drop { $0 == .space }.prefix(2)
        return mark.elementsEqual("- ".utf8) || mark.elementsEqual("* ".utf8)
    }
}

/// Cuts text at blanks into lines of a comment. Works on bytes: descriptions are most of a document.
private struct LineBreaker {
    /// Columns behind `/// `.
    let width: Int
    /// Blanks before every line of the text but the first.
    var hanging = 0
    private(set) var lines: [String] = []
    private var isCode = false

    init(width: Int, hanging: Int = 0) {
        self.width = width
        self.hanging = hanging
    }

    mutating func append(_ paragraph: String) {
        if isPlainLine(paragraph) {
            if !lines.isEmpty { lines.append("///") }
            return lines.append("/// " + paragraph)
        }
        PlainText.withMarkdown(paragraph) { bytes in
            if bytes.contains(.lineFeed) {
                ContinuedLines.joined(bytes).withUnsafeBufferPointer { append($0) }
            } else {
                append(bytes)
            }
        }
        // An example that is never closed would swallow what follows.
        if isCode { append("```", margin: hanging) }
    }

    /// True for text that stands in a line as it is; most descriptions are such.
    private func isPlainLine(_ paragraph: String) -> Bool {
        let bytes = paragraph.utf8
        guard !isCode, bytes.count <= width, let first = bytes.first, bytes.last != .space else { return false }
        return first != .space && first != UInt8(ascii: "`")
            && bytes.allSatisfy { $0 >= 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "<") }
    }

    private mutating func append(_ paragraph: UnsafeBufferPointer<UInt8>) {
        var isFirst = true
        var needsGap = !lines.isEmpty
        var start = 0
        while start <= paragraph.count {
            let end = paragraph[start...].firstIndex(of: .lineFeed) ?? paragraph.count
            let text = UnsafeBufferPointer(rebasing: paragraph[start..<end]).withoutTrailingBlanks
            start = end + 1
            if text.isEmpty {
                needsGap = needsGap || !isFirst
                continue
            }
            if needsGap { lines.append("///") }
            needsGap = false
            append(text, margin: isFirst ? 0 : hanging)
            isFirst = false
        }
    }

    private mutating func append(_ line: StaticString, margin: Int) {
        append(UnsafeBufferPointer(start: line.utf8Start, count: line.utf8CodeUnitCount), margin: margin)
    }

    private mutating func append(_ line: UnsafeBufferPointer<UInt8>, margin: Int) {
        let blanks = line.prefix { $0 == .space }.count
        let isFence = line[...].isFence
        if isFence { isCode.toggle() }
        let isTable = line.first == UInt8(ascii: "|")
        if isCode || isFence || isTable || line.count + margin <= width {
            emit(line[...], margin: margin)
        } else {
            wrap(line, blanks: blanks, margin: margin)
        }
    }

    /// Further lines of a list entry stand below its text. A word that is longer than a line has one to itself.
    private mutating func wrap(_ line: UnsafeBufferPointer<UInt8>, blanks: Int, margin: Int) {
        let marker = line.dropFirst(blanks).prefix(2)
        let isEntry = marker.elementsEqual("- ".utf8) || marker.elementsEqual("* ".utf8)
        let further = margin + blanks + (isEntry ? 2 : 0)
        var start = 0
        var currentMargin = margin
        var columns = margin
        var lastBlank: Int?
        for (index, byte) in line.enumerated() {
            if byte == .space, index >= blanks, index > start {
                if line[index - 1] != .space { lastBlank = index }
            }
            columns += byte & 0xC0 == 0x80 ? 0 : 1
            guard columns > width, let end = lastBlank, end > start, index > end || byte != .space else { continue }
            emit(line[start..<end], margin: currentMargin)
            start = line[end...].firstIndex { $0 != .space } ?? line.endIndex
            currentMargin = further
            columns = further + (start <= index ? line[start...index].count { $0 & 0xC0 != 0x80 } : 0)
            lastBlank = nil
        }
        if start < line.endIndex { emit(line[start...], margin: currentMargin) }
    }

    private mutating func emit(_ line: Slice<UnsafeBufferPointer<UInt8>>, margin: Int) {
        let start = 4 + margin
        lines.append(
            String(unsafeUninitializedCapacity: start + line.count) { text in
                text.update(repeating: .space)
                for index in 0..<3 { text[index] = UInt8(ascii: "/") }
                _ = text[start...].update(fromContentsOf: line)
                return start + line.count
            })
    }
}

extension UnsafeBufferPointer<UInt8> {
    fileprivate var withoutTrailingBlanks: Self {
        Self(rebasing: self[..<(lastIndex { $0 != .space }.map { $0 + 1 } ?? 0)])
    }
}
