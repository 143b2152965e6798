/// Joins the lines of a Markdown paragraph, so that it can be set anew in lines of another width.
///
/// Markdown shows the line ends within a paragraph as blanks, but many descriptions are no Markdown and mean theirs. So
/// a line is taken for continued only where it is long, sooner where the next one goes on in the middle of a sentence.
enum ContinuedLines {
    typealias Line = Slice<UnsafeBufferPointer<UInt8>>

    static func joined(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(text.count)
        var isCode = false
        var previous: Line?
        for line in text.split(separator: .lineFeed, omittingEmptySubsequences: false) {
            let isFence = line.isFence
            if let previous, !isCode, !isFence, goesOn(previous, line) {
                while result.last == .space { result.removeLast() }
                result.append(.space)
                result += line.drop { $0 == .space }
            } else {
                if line.startIndex > 0 { result.append(.lineFeed) }
                result += line
            }
            if isFence { isCode.toggle() }
            previous = isFence ? nil : line
        }
        return result
    }

    private static func goesOn(_ line: Line, _ next: Line) -> Bool {
        guard line.isText, next.isText, !next.isEntry, !line.endsForced,
            let first = next.first(where: { $0 != .space }), let last = line.last
        else { return false }
        let isMidSentence = first.isLowercaseLetter && !last.endsSentence
        return line.count >= (isMidSentence ? 32 : 60) && last != UInt8(ascii: ":")
    }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
    private var blanks: Int { prefix { $0 == .space }.count }

    /// Begins or ends an example (CommonMark 0.31, 4.5).
    var isFence: Bool { dropFirst(blanks).starts(with: "```".utf8) }

    /// False for blank lines, indented code, headings, tables, quotes, rules and HTML (CommonMark 0.31, 4 and 5.1).
    fileprivate var isText: Bool {
        let text = dropFirst(blanks)
        guard let first = text.first, blanks < 4, !"#><=".utf8.contains(first) else { return false }
        // A row of a table need not begin with its bar.
        return !text.contains(UInt8(ascii: "|")) && !text.allSatisfy { " -*_".utf8.contains($0) }
    }

    /// Begins an entry of a list (CommonMark 0.31, 5.2).
    fileprivate var isEntry: Bool {
        let text = dropFirst(blanks)
        let digits = text.prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
        let rest = text.dropFirst(digits.count)
        guard let mark = rest.first else { return false }
        let marks = digits.isEmpty ? "-*+".utf8 : ".)".utf8
        return marks.contains(mark) && (rest.count == 1 || rest.dropFirst().first == .space)
    }

    /// Ends in a hard line break (CommonMark 0.31, 6.7).
    fileprivate var endsForced: Bool { last == UInt8(ascii: "\\") || suffix(2).elementsEqual("  ".utf8) }
}

extension UInt8 {
    fileprivate var isLowercaseLetter: Bool { self >= UInt8(ascii: "a") && self <= UInt8(ascii: "z") }

    fileprivate var endsSentence: Bool {
        [UInt8(ascii: "."), UInt8(ascii: ":"), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";")].contains(self)
    }
}
