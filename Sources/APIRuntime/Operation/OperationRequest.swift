public import APIJSON
public import HTTPTypes

/// A request as an operation describes it: filled by generated code, sent by a client, independent of both.
///
/// Filling never throws. What cannot be sent is kept and thrown as ``APIError/invalidRequest(_:)`` by the call.
public struct OperationRequest: Sendable {
    /// The `operationId` of the document, or what stands in for it. For logs; never sent.
    public let operationID: String
    public let method: HTTPRequest.Method
    /// The path as the document writes it, with `{names}` for parameters.
    public let pathTemplate: String

    var pathValues: [PathValue] = []
    /// Encoded `name=value` pairs in the order they were added.
    var queryPairs: [String] = []
    /// Encoded `name=value` pairs in the order they were added.
    package var cookiePairs: [String] = []
    package var headerFields = HTTPFields()
    package var body: RequestBody?
    /// `nil` leaves it to the client's security.
    var securityAlternatives: [[String]]?
    /// A server of the operation's own, which gets credentials too: they belong to the operation.
    public var server: ServerURL?
    var isMarkedIdempotent = false
    /// Path and query in the place of all others, where a server said so.
    var fixedTarget: String?
    /// What the call left to the client.
    var sharedParameters: [SharedParameter] = []
    /// The first thing that is wrong.
    private(set) var problem: InvalidRequest?

    /// - Parameters:
    ///   - operationID: What the document calls it, for logs and errors.
    ///   - method: Of the request.
    ///   - pathTemplate: The path as the document writes it.
    ///   - path: Parameters of the path, in style `simple`.
    ///   - query: Parameters of the query, in style `form`. Here as in the other lists `nil` leaves one out.
    ///   - deepObject: Parameters of the query in style `deepObject`.
    ///   - headers: Header fields, in style `simple`.
    ///   - cookies: Cookies, in style `form`.
    ///   - body: What is sent. A header field of the operation goes before the body's own `Content-Type`.
    ///   - accept: Media types that are asked for, the first one before the others (RFC 9110, 12.5.1).
    ///   - security: The schemes that this operation needs, in place of the client's: each element is one way, the
    ///     schemes in it go together. Nothing is needed for `[]`; `[]` among the elements makes it optional.
    ///   - server: Where this operation goes, in place of the client's server.
    public init(
        _ operationID: String, _ method: HTTPRequest.Method, _ pathTemplate: String, path: Values = [:],
        query: Values = [:], deepObject: Values = [:], headers: Values = [:], cookies: Values = [:],
        body: RequestContent = .none, accept: [String] = [], security: [[String]]? = nil, server: ServerURL? = nil
    ) {
        self.operationID = operationID
        self.method = method
        self.pathTemplate = pathTemplate
        securityAlternatives = security
        self.server = server
        if !accept.isEmpty { headerFields[.accept] = Self.preferences(accept) }
        send(body)
        for (name, value) in path { self.path(name, value) }
        for (name, value) in query { self.query(name, value) }
        for (name, value) in deepObject { self.query(name, value, style: .deepObject) }
        for (name, value) in headers { header(name, value) }
        for (name, value) in cookies { cookie(name, value) }
    }

    /// Errors come as JSON whatever is asked for, and frameworks refuse what their own serializers do not write (406)
    /// though the operation would: anything is better than that.
    private static func preferences(_ types: [String]) -> String {
        let isEnough = types.contains { $0 == "*/*" || MediaType($0)?.isJSON ?? false }
        return (isEnough ? types : types + ["*/*;q=0.1"]).joined(separator: ", ")
    }

    /// Names as the document writes them, each with what is sent.
    public typealias Values = KeyValuePairs<String, any JSONCodable>

    mutating func send(_ content: RequestContent) {
        if let problem = content.problem { note(problem) }
        guard let body = content.body else { return }
        self.body = body
        setHeader("Content-Type", content.mediaType)
    }

    /// Declares that sending the request twice does no more than sending it once, so that it may be retried.
    public mutating func idempotent() {
        isMarkedIdempotent = true
    }

    mutating func note(_ problem: InvalidRequest) {
        if self.problem == nil { self.problem = problem }
    }
}
