public import APIJSON
import HTTPTypes

/// A header of answers as a document describes it, with the type of its value.
///
/// A client has one for each header that its document describes, read from whatever came with the answer:
///
/// ```swift
/// let response = try await client.response(for: .listJobs())
/// let left = response[.rateLimitRemaining]  // Int?
/// ```
public struct ResponseHeader<Value: JSONCodable>: Sendable {
    /// As the document spells it; case does not matter.
    public let name: String

    public init(_ name: String) {
        self.name = name
    }

    /// Text stands as it is, numbers and Booleans as in JSON, elements of a list between commas (OpenAPI, style
    /// `simple`).
    func value(in fields: HTTPFields) -> Value? {
        guard let name = HTTPField.Name(name), let text = fields[name] else { return nil }
        let items = text.split(separator: ",").map { String($0.trimmingSpaces) }
        let readings = [
            text.jsonBytes(), Array(text.utf8), items.jsonBytes(), Array("[\(items.joined(separator: ","))]".utf8),
        ]
        return readings.lazy.compactMap { try? Value(jsonBytes: $0) }.first
    }
}

extension ResponseHead {
    /// What the header says; nothing when it is absent, or not what the document says it is.
    public subscript<Value>(header: ResponseHeader<Value>) -> Value? { header.value(in: headers) }
}

extension Response {
    /// What the header says; nothing when it is absent, or not what the document says it is.
    public subscript<Header>(header: ResponseHeader<Header>) -> Header? { head[header] }
}
