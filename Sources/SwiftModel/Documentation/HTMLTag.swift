/// A tag of HTML at the beginning of some text (WHATWG HTML, 13.1.2), of those that descriptions are written with.
struct HTMLTag {
    enum Name: String {
        case a, b, blockquote, br, code, div, em, font, h1, h2, h3, h4, h5, h6, hr, i, img, kbd, li, mark, ol, p, pre, s
        case section, small, span, strong, sub, sup, table, tbody, td, tfoot, th, thead, tr, tt, u, ul, `var`
    }

    let name: Name
    let isClosing: Bool
    /// The address of a link.
    let href: [UInt8]?
    /// Bytes from `<` to `>`.
    let length: Int

    /// What is longer is no tag.
    private static let longest = 2_000

    init?(_ text: Slice<UnsafeBufferPointer<UInt8>>) {
        let inner = text.dropFirst().prefix(Self.longest)
        guard let end = inner.firstIndex(where: { $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "<") }),
            inner[end] == UInt8(ascii: ">")
        else { return nil }
        isClosing = inner.first == UInt8(ascii: "/")
        let content = inner[..<end].dropFirst(isClosing ? 1 : 0)
        let word = content.prefix(while: \.isLetterOrDigit)
        let rest = content.dropFirst(word.count)
        guard rest.isEmpty || rest.first == .space || rest.first == .lineFeed || rest.elementsEqual("/".utf8),
            let name = Name(rawValue: String(decoding: word, as: UTF8.self).lowercased())
        else { return nil }
        self.name = name
        href = name == .a && !isClosing ? Self.address(in: rest) : nil
        length = end + 1 - text.startIndex
    }

    /// The value of `href`, where Markdown can hold it between parentheses.
    private static func address(in attributes: Slice<UnsafeBufferPointer<UInt8>>) -> [UInt8]? {
        let key = Array("href=".utf8)
        guard var start = attributes.indices.first(where: { attributes[$0...].starts(with: key) }) else { return nil }
        start += key.count
        guard start < attributes.endIndex else { return nil }
        let quotes = [UInt8(ascii: "\""), UInt8(ascii: "'")]
        let quote = quotes.contains(attributes[start]) ? attributes[start] : .space
        let value = attributes[start...].dropFirst(quote == .space ? 0 : 1).prefix { $0 != quote }
        let isSafe = value.allSatisfy { $0 > .space && $0 < 0x7F && !"()<>\\`\"".utf8.contains($0) }
        return isSafe && !value.isEmpty ? Array(value) : nil
    }
}

extension UInt8 {
    fileprivate var isLetterOrDigit: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: false
        }
    }
}
