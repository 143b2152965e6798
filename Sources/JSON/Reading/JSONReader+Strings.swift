extension JSONReader {
    /// Reads a string by its decoded bytes. What `parse` refuses, or is no string, is noted with
    /// ``JSONReader/fail(expected:)`` and replaced by `standIn`.
    public func parseString<Value>(
        expected: StaticString, orUse standIn: @autoclosure () -> Value,
        _ parse: (UnsafeBufferPointer<UInt8>) -> Value?
    ) -> Value {
        let entry = entry
        if entry.kind == .string || entry.kind == .escapedString, let value = tape.withText(of: entry, parse) {
            return value
        }
        fail(expected: "\(expected)")
        return standIn()
    }
}
