/// Turns HTML in a description into Markdown: readers of Swift documentation never see what stands in HTML.
///
/// Only tags that descriptions are written with are known. `<id>` in a sentence is what it says, and so is everything
/// in Markdown's own code.
struct HTMLMarkup {
    private var output: [UInt8] = []
    private var open: [Opened] = []
    /// Cells of the row at hand, and rows of the table before it.
    private var cells = 0
    private var rows = 0
    /// Code of which nothing closes another beginning, so that it is not looked for again.
    private var unclosed: Set<HTMLTag.Name> = []

    private struct Opened {
        let name: HTMLTag.Name
        /// Where its text begins in the output.
        let start: Int
        let href: [UInt8]?
    }

    /// Deeper nesting is left as it is, so that no text is moved more often than this.
    private static let deepest = 8

    static func markdown(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var markup = HTMLMarkup()
        markup.output.reserveCapacity(text.count)
        markup.read(text[...])
        return Array(markup.output[...].drop { $0 == .lineFeed })
    }

    private mutating func read(_ text: Slice<UnsafeBufferPointer<UInt8>>) {
        var rest = text
        while let byte = rest.first {
            if byte == UInt8(ascii: "`") {
                let code = rest.codeSpan
                output += code
                rest = rest.dropFirst(code.count)
            } else if byte == UInt8(ascii: "<"), let tag = HTMLTag(rest) {
                rest = rest.dropFirst(tag.length)
                rest = rest.dropFirst(take(tag, before: rest))
            } else {
                output.append(byte)
                rest = rest.dropFirst()
            }
        }
    }

    /// - Returns: How many bytes behind the tag were taken with it.
    private mutating func take(_ tag: HTMLTag, before rest: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
        switch tag.name {
        case .code, .tt, .kbd, .pre: return tag.isClosing ? 0 : takeCode(tag.name, rest)
        case .a, .b, .strong, .i, .em, .var: tag.isClosing ? close(tag.name) : begin(tag)
        case .p, .div, .section, .blockquote, .ul, .ol: endParagraph()
        case .br, .hr: endLine(tag.name == .br ? "  \n" : "\n")
        case .li: if !tag.isClosing { endLine("\n- ") }
        case .h1, .h2, .h3, .h4, .h5, .h6:
            endParagraph()
            if !tag.isClosing { output += "### ".utf8 }
        case .table, .tr, .td, .th: takeTable(tag)
        case .font, .img, .mark, .s, .small, .span, .sub, .sup, .tbody, .tfoot, .thead, .u: break
        }
        return 0
    }

    private mutating func begin(_ tag: HTMLTag) {
        guard open.count < Self.deepest else { return }
        open.append(Opened(name: tag.name, start: output.count, href: tag.href))
    }

    private mutating func close(_ name: HTMLTag.Name) {
        guard let index = open.lastIndex(where: { $0.name == name }) else { return }
        let opened = open[index]
        open.removeSubrange(index...)
        let text = output[opened.start...]
        guard let first = text.first, let last = text.last, first > .space, last > .space else { return }
        switch name {
        case .a:
            guard let href = opened.href else { return }
            surround(from: opened.start, "[", "](\(String(decoding: href, as: UTF8.self)))")
        case .b, .strong: surround(from: opened.start, "**", "**")
        default: surround(from: opened.start, "*", "*")
        }
    }

    private mutating func surround(from start: Int, _ opening: String, _ closing: String) {
        output.insert(contentsOf: opening.utf8, at: start)
        output += closing.utf8
    }

    /// The text up to the closing tag as Markdown's code; a tag that nothing closes stands for nothing.
    private mutating func takeCode(_ name: HTMLTag.Name, _ text: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
        guard !unclosed.contains(name) else { return 0 }
        var code: [UInt8] = []
        var rest = text
        while let byte = rest.first {
            if byte == UInt8(ascii: "<"), let tag = HTMLTag(rest) {
                rest = rest.dropFirst(tag.length)
                if tag.isClosing, tag.name == name {
                    write(code: HTMLEntities.decoded(code), isBlock: name == .pre)
                    return text.count - rest.count
                }
            } else {
                code.append(byte)
                rest = rest.dropFirst()
            }
        }
        unclosed.insert(name)
        return 0
    }

    private mutating func write(code: [UInt8], isBlock: Bool) {
        guard code.contains(where: { $0 > .space }) else { return }
        if isBlock {
            endParagraph()
            output += "```\n".utf8 + code.drop { $0 == .lineFeed }
            endLine("\n")
            output += "```".utf8
            endParagraph()
        } else {
            let mark = code.contains(UInt8(ascii: "`")) ? "``" : "`"
            output += mark.utf8 + code.map { $0 == .lineFeed ? .space : $0 } + mark.utf8
        }
    }

    /// The first row of a table is its head (GitHub Flavored Markdown, 4.10).
    private mutating func takeTable(_ tag: HTMLTag) {
        switch (tag.name, tag.isClosing) {
        case (.table, _):
            endParagraph()
            rows = 0
        case (.tr, false):
            endLine("\n")
            output.append(UInt8(ascii: "|"))
            cells = 0
        case (.tr, true):
            rows += 1
            if rows == 1 { output += ("\n|" + String(repeating: " --- |", count: cells)).utf8 }
        case (_, false): output.append(.space)
        case (_, true):
            output += " |".utf8
            cells += 1
        }
    }

    private mutating func endParagraph() {
        trimBlanks()
        guard !output.isEmpty, !output.suffix(2).elementsEqual("\n\n".utf8) else { return }
        output += output.last == .lineFeed ? "\n".utf8 : "\n\n".utf8
    }

    /// Ends the line, unless nothing stands in it.
    private mutating func endLine(_ ending: String) {
        trimBlanks()
        let isEmpty = output.isEmpty || output.last == .lineFeed
        output += isEmpty ? Array(ending.utf8.drop { $0 == .lineFeed || $0 == .space }) : Array(ending.utf8)
    }

    private mutating func trimBlanks() {
        // A tag that is still open may have begun in these blanks.
        let floor = open.last?.start ?? 0
        while output.count > floor, output.last == .space { output.removeLast() }
    }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
    /// Backticks and all up to as many of them (CommonMark 0.31, 6.1 and 4.5); only the backticks where none follow.
    fileprivate var codeSpan: Self {
        let marks = prefix { $0 == UInt8(ascii: "`") }
        var index = marks.endIndex
        while let start = self[index...].firstIndex(of: UInt8(ascii: "`")) {
            let run = self[start...].prefix { $0 == UInt8(ascii: "`") }
            if run.count == marks.count { return self[..<run.endIndex] }
            index = run.endIndex
        }
        return marks
    }
}

/// The characters that HTML spells out, of those that matter in code.
private enum HTMLEntities {
    private static let texts: [(entity: String, text: UInt8)] = [
        ("&lt;", UInt8(ascii: "<")), ("&gt;", UInt8(ascii: ">")), ("&quot;", UInt8(ascii: "\"")),
        ("&#39;", UInt8(ascii: "'")), ("&nbsp;", .space), ("&amp;", UInt8(ascii: "&")),
    ]

    static func decoded(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.contains(UInt8(ascii: "&")) else { return bytes }
        var result: [UInt8] = []
        var rest = bytes[...]
        while let byte = rest.first {
            let known = byte == UInt8(ascii: "&") ? texts.first { rest.starts(with: $0.entity.utf8) } : nil
            result.append(known?.text ?? byte)
            rest = rest.dropFirst(known?.entity.utf8.count ?? 1)
        }
        return result
    }
}
