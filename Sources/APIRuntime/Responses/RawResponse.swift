public import HTTPTypes

/// An answer of any status, with its body unread.
public struct RawResponse: Sendable {
    public let head: ResponseHead
    /// Read it once, as a stream or whole: `try await raw.body.data(upTo: 1 << 20)`.
    public let body: ResponseBody

    public init(head: ResponseHead, body: ResponseBody) {
        self.head = head
        self.body = body
    }

    public var status: HTTPResponse.Status { head.status }
    public var headers: HTTPFields { head.headers }
    /// See ``ResponseHead/requestID``.
    public var requestID: String? { head.requestID }
}
