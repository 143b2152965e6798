/// Writing of single values.
extension JSONWriter {
    public mutating func writeNull() {
        separateValue()
        append(literal: "null")
    }

    public mutating func write(_ value: Bool) {
        separateValue()
        append(literal: value ? "true" : "false")
    }

    public mutating func write(_ value: some FixedWidthInteger) {
        separateValue()
        if let small = Int64(exactly: value) { appendInteger(small) } else { append(ascii: String(value)) }
    }

    public mutating func write(_ value: Int) {
        separateValue()
        appendInteger(Int64(value))
    }

    /// Writes the shortest text that reads back as the same number; null when it is not finite.
    public mutating func write(_ value: Double) {
        guard value.isFinite else { return writeUnwritable("\(value)", expected: "a finite number") }
        separateValue()
        appendDouble(value)
    }

    /// Writes the shortest text that reads back as the same number; null when it is not finite.
    public mutating func write(_ value: Float) {
        guard value.isFinite else { return writeUnwritable("\(value)", expected: "a finite number") }
        separateValue()
        append(ascii: value.description)
    }

    public mutating func write(_ value: JSONNumber) {
        separateValue()
        append(ascii: isCanonical ? value.canonicalText : value.text)
    }

    public mutating func write(_ value: String) {
        separateValue()
        appendQuoted(value)
    }

    /// Writes a string of characters that need no escape, whose bytes `fill` sets; it returns how many they are.
    package mutating func writePlainString(
        maximumCount: Int, _ fill: (UnsafeMutablePointer<UInt8>) -> Int
    ) {
        separateValue()
        append(.quote)
        let count = fill(reserve(maximumCount))
        advance(by: count)
        append(.quote)
    }

    mutating func append(literal: StaticString) {
        let count = literal.utf8CodeUnitCount
        reserve(count).update(from: literal.utf8Start, count: count)
        advance(by: count)
    }

    mutating func append(ascii text: String) {
        var text = text
        text.withUTF8 { bytes in
            guard let start = bytes.baseAddress else { return }
            reserve(bytes.count).update(from: start, count: bytes.count)
            advance(by: bytes.count)
        }
    }
}
