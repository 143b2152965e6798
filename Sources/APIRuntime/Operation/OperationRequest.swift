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
    var cookiePairs: [String] = []
    var headerFields = HTTPFields()
    var body: RequestBody?
    /// `nil` leaves it to the client's security.
    var securityAlternatives: [[String]]?
    var ownServer: ServerURL?
    var isMarkedIdempotent = false
    /// Path and query in the place of all others, where a server said so.
    var fixedTarget: String?
    /// What the call left to the client.
    var sharedParameters: [SharedParameter] = []
    /// The first thing that is wrong.
    private(set) var problem: InvalidRequest?

    public init(_ operationID: String, _ method: HTTPRequest.Method, _ pathTemplate: String) {
        self.operationID = operationID
        self.method = method
        self.pathTemplate = pathTemplate
    }

    /// Asks for these media types, the first one before the others (RFC 9110, 12.5.1).
    public mutating func accept(_ mediaTypes: String...) {
        headerFields[.accept] = mediaTypes.joined(separator: ", ")
    }

    /// Names the security schemes that this operation needs, in place of the client's: each element is one way, the
    /// schemes in it go together. Nothing is needed for `[]`; `[[]]` among the elements makes it optional.
    public mutating func security(_ alternatives: [[String]]) {
        securityAlternatives = alternatives
    }

    /// Declares that sending the request twice does no more than sending it once, so that it may be retried.
    public mutating func idempotent() {
        isMarkedIdempotent = true
    }

    /// Sends the request to a server of the operation's own, credentials included: they belong to the operation.
    public mutating func server(_ server: ServerURL) {
        ownServer = server
    }

    mutating func note(_ problem: InvalidRequest) {
        if self.problem == nil { self.problem = problem }
    }
}
