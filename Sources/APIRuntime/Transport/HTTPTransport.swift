public import HTTPTypes

/// Carries one request to its server and brings the answer back. Follows no redirects, keeps no cookies, caches nothing
/// and adds no credentials: that is done above it.
public protocol HTTPTransport: Sendable {
    /// Sends a request and returns when the head of the answer has come; the body is read from what is returned.
    ///
    /// Cancelling the task, or letting go of the body, closes the connection.
    ///
    /// - Parameters:
    ///   - request: With scheme, authority and a percent-encoded path.
    ///   - body: `nil` for none.
    ///   - options: Limits, and the operation that the request was made of.
    /// - Throws: ``TransportError``, ``InvalidRequest`` for what cannot be sent, or `CancellationError`.
    func send(
        _ request: HTTPRequest, body: RequestBody?, options: TransportOptions
    ) async throws -> (HTTPResponse, ResponseBody)
}

/// What a transport needs to know besides the request.
public struct TransportOptions: Sendable {
    /// The longest silence: how long no byte may move in either direction, both while waiting for the head and while
    /// somebody waits for more of the body. Ends in ``TransportError/Kind/silence``.
    public var timeout: Duration
    /// Told how many bytes of the bodies have moved.
    public var progress: (@Sendable (TransferProgress) -> Void)?
    /// What the request was made of, as the call gave it; `nil` for requests of no operation, such as one for a token.
    public var operation: OperationRequest?
    /// Whether the body of such an answer is wanted whole, so that nobody need be told of its beginning.
    var isCollected: @Sendable (ResponseHead) -> Bool = { _ in false }

    public init(
        timeout: Duration = .seconds(60), progress: (@Sendable (TransferProgress) -> Void)? = nil,
        operation: OperationRequest? = nil
    ) {
        self.timeout = timeout
        self.progress = progress
        self.operation = operation
    }
}
