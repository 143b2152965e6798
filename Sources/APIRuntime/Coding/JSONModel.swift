public import APIJSON

/// A type of the described API.
///
/// Reading and writing JSON is all that a type must say itself. Comparing, hashing and `Codable` follow from that: two
/// values are equal when they are written as the same JSON. `Codable` takes a detour through ``JSONValue`` so as to
/// serve any coder; for JSON itself `init(jsonData:)` and `jsonData()` are many times faster.
public protocol JSONModel: JSONCodable, Codable, Hashable {}

extension JSONModel {
    public static func == (left: Self, right: Self) -> Bool { left.isWritten(like: right) }
    public func hash(into hasher: inout Hasher) { hashWritten(into: &hasher) }

    /// Reads any coder's value as if it were JSON.
    ///
    /// - Throws: `DecodingError.dataCorrupted` with the ``JSONError`` as its underlying error.
    public init(from decoder: any Decoder) throws { try self.init(jsonFrom: decoder) }

    /// Writes the JSON with any coder.
    ///
    /// - Throws: `EncodingError.invalidValue` for a value that JSON cannot hold, such as an infinite number.
    public func encode(to encoder: any Encoder) throws { try encodeJSON(to: encoder) }
}

extension JSONCodable {
    /// Reads any coder's value as if it were JSON.
    ///
    /// - Throws: `DecodingError.dataCorrupted` with the ``JSONError`` as its underlying error.
    init(jsonFrom decoder: any Decoder) throws {
        let value = try JSONValue(from: decoder)
        do throws(JSONError) {
            try self.init(jsonBytes: value.jsonBytes())
        } catch {
            let context = DecodingError.Context(
                codingPath: decoder.codingPath, debugDescription: error.description, underlyingError: error)
            throw DecodingError.dataCorrupted(context)
        }
    }

    /// - Throws: `EncodingError.invalidValue` for a value that JSON cannot hold, such as an infinite number.
    func encodeJSON(to encoder: any Encoder) throws {
        var json = JSONWriter()
        write(to: &json)
        if let failure = json.failure {
            let context = EncodingError.Context(
                codingPath: encoder.codingPath, debugDescription: failure.description, underlyingError: failure)
            throw EncodingError.invalidValue(self, context)
        }
        try JSONValue(jsonBytes: json.finish()).encode(to: encoder)
    }
}
