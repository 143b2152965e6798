/// A request as it arrived, nothing decoded.
public struct RecordedRequest: Sendable {
    public let method: String
    /// Percent-encoded, without the query.
    public let path: String
    /// Percent-encoded, without the question mark; empty for none.
    public let query: String
    /// Names in lower case, fields of one name joined with a comma.
    public let headers: [String: String]
    /// Empty when the server does not keep bodies.
    public let body: [UInt8]
    public let bodyLength: Int

    public var bodyText: String { String(decoding: body, as: UTF8.self) }

    /// Path and query as in the first line of the request.
    public var target: String { query.isEmpty ? path : path + "?" + query }
}
