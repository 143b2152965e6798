public import HTTPTypes

/// An answer that is not what the call was for, with all of its bytes. Part of ``APIError``.
public struct BufferedResponse: Sendable, Hashable {
    public let head: ResponseHead
    /// As they came from the server. May hold what the caller would not log.
    public let body: [UInt8]
    /// The beginning of a body of text on one line, without credentials that were sent.
    let excerpt: String?

    public init(head: ResponseHead, body: [UInt8] = []) {
        self.init(head: head, body: body, hiding: [])
    }

    init(head: ResponseHead, body: [UInt8], hiding secrets: [String]) {
        self.head = head
        self.body = body
        excerpt = Excerpt.of(body, head.mediaType, hiding: secrets)
    }

    public var status: HTTPResponse.Status { head.status }
    public var headers: HTTPFields { head.headers }
    /// See ``ResponseHead/requestID``.
    public var requestID: String? { head.requestID }

    /// The body as text, in the charset that it states, or UTF-8.
    public var text: String { Charset.decode(body, head.mediaType) }
}
