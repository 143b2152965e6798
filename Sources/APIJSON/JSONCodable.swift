/// A value that is read from JSON and written as JSON.
public protocol JSONCodable: Sendable {
    /// Reads the value at the reader's place. What does not fit is noted with ``JSONReader/fail(expected:)`` and
    /// replaced by any harmless value.
    init(json: JSONReader)

    /// Writes the value as exactly one JSON value.
    func write(to json: inout JSONWriter)
}

extension JSONCodable {
    /// Reads a document that holds this one value.
    ///
    /// - Throws: the first thing that is wrong, with its place.
    public init(jsonBytes: [UInt8]) throws(JSONError) {
        try self.init(jsonDocument: JSONTape(parsing: jsonBytes))
    }

    /// Reads the one value of a document.
    ///
    /// - Throws: the first thing that is wrong, with its place.
    public init(jsonDocument tape: JSONTape) throws(JSONError) {
        self.init(json: tape.root)
        if let failure = tape.failure { throw failure }
    }

    /// The value as a JSON document without spaces.
    ///
    /// Numbers that JSON cannot hold (infinite, not a number) are written as null; ``JSONWriter/failure`` tells.
    public func jsonBytes() -> [UInt8] {
        var writer = JSONWriter()
        write(to: &writer)
        return writer.finish()
    }
}
