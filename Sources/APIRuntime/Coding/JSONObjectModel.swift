public import APIJSON

/// A type of the described API that is an object in JSON. What ``JSONModel`` says of comparing and coding holds for it.
///
/// A composition, because a protocol that refines `Hashable` and `Codable` has a table of witnesses that is made at run
/// time, and code to make it, in every type.
public typealias JSONObjectModel = JSONObjectCodable & Codable & Hashable

/// A type that names the members of its object; the braces around them are no concern of its own.
public protocol JSONObjectCodable: JSONCodable {
    /// Reads the members of an object.
    init(members json: inout JSONObjectReader)

    /// Writes the members into an open object.
    func writeMembers(to json: inout JSONWriter)
}

extension JSONObjectCodable {
    public init(json: JSONReader) {
        var members = json.object()
        self.init(members: &members)
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        writeMembers(to: &json)
        json.endObject()
    }
}

extension JSONObjectCodable {
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
