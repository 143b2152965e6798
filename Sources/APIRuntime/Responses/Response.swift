public import HTTPTypes

/// A decoded answer with its status and headers.
public struct Response<Value: Sendable>: Sendable {
    public let value: Value
    public let head: ResponseHead

    public init(value: Value, head: ResponseHead) {
        self.value = value
        self.head = head
    }

    public var status: HTTPResponse.Status { head.status }
    public var headers: HTTPFields { head.headers }
    /// See ``ResponseHead/requestID``.
    public var requestID: String? { head.requestID }
}
