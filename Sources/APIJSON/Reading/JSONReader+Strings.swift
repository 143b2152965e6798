extension JSONReader {
    /// Reads a string by its decoded bytes. What `parse` refuses, or is no string, is noted with
    /// ``JSONReader/fail(expected:)`` and replaced by `standIn`.
    @inlinable
    public func parseString<Value>(
        expected: StaticString, orUse standIn: @autoclosure () -> Value,
        _ parse: (UnsafeBufferPointer<UInt8>) -> Value?
    ) -> Value {
        if let text = plainText {
            if let value = parse(text) { return value }
        } else if let text = escapedText, let value = text.withUnsafeBufferPointer(parse) {
            return value
        }
        fail(expected: "\(expected)")
        return standIn()
    }

    /// The bytes of a string that has no escapes, which live as long as the tape.
    @usableFromInline
    var plainText: UnsafeBufferPointer<UInt8>? {
        let entry = entry
        return entry.kind == .string ? tape.text(of: entry) : nil
    }

    /// The decoded bytes of a string that has escapes.
    @usableFromInline
    var escapedText: [UInt8]? {
        let entry = entry
        return entry.kind == .escapedString ? tape.withText(of: entry) { Array($0) } : nil
    }
}
