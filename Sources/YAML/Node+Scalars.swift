extension Node {
    /// A scalar's text after escapes and folding, for numbers the digits as written; empty for sequences and mappings.
    package var text: String {
        withText { String(decoding: $0, as: UTF8.self) }
    }

    /// Hands out the bytes of `text` without making a string.
    package func withText<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        let record = record
        guard !record.isCollection else { return body(UnsafeBufferPointer(start: nil, count: 0)) }
        return tree.withText(of: record, body)
    }

    /// True when the text is exactly these bytes.
    package func textEquals(_ other: UnsafeBufferPointer<UInt8>) -> Bool {
        tree.hasText(other, record)
    }

    /// True when both have the same text.
    package func textEquals(_ other: Node) -> Bool {
        other.withText { textEquals($0) }
    }

    /// True when the text is exactly this word.
    package func textEquals(_ word: StaticString) -> Bool {
        textEquals(UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
    }

    package var boolean: Bool? {
        kind == .boolean ? withText { $0[0] | 0x20 == UInt8(ascii: "t") } : nil
    }

    /// The value of an integer that `Int` can hold.
    package var integer: Int? {
        kind == .integer ? Self.integer(text) : nil
    }

    /// The value of an integer or number, to the precision of `Double`.
    package var double: Double? {
        switch kind {
        case .integer: Self.integer(text).map(Double.init) ?? Double(text)
        case .number: Self.double(text)
        default: nil
        }
    }

    private static func integer(_ text: String) -> Int? {
        if text.hasPrefix("0x") { return Int(text.dropFirst(2), radix: 16) }
        if text.hasPrefix("0o") { return Int(text.dropFirst(2), radix: 8) }
        return Int(text)
    }

    private static func double(_ text: String) -> Double? {
        switch text.lowercased() {
        case ".inf", "+.inf": .infinity
        case "-.inf": -.infinity
        case ".nan": .nan
        default: Double(text)
        }
    }
}
