public import JSON

/// A form of fields, `application/x-www-form-urlencoded` (OpenAPI 3.1, 4.8.15.2).
public struct URLEncodedForm: Sendable {
    private var pairs: [String] = []

    public init() {}

    /// Adds a field; `nil` adds none. Without an encoding of its own a list of plain values repeats its name, and an
    /// object is sent as JSON.
    public mutating func append<Value: JSONCodable>(_ name: String, _ value: Value?, encoding: FormEncoding? = nil) {
        guard let value else { return }
        pairs += FormEncoding.pairs(name, JSONValue(parameter: value), encoding)
    }

    /// `nil` for a form without fields.
    var text: String? {
        pairs.isEmpty ? nil : pairs.joined(separator: "&")
    }
}
