public import HTTPTypes

/// Why no answer, or not all of it, came from the server.
public struct TransportError: Error, Sendable {
    public enum Kind: Sendable, Hashable {
        /// The host's name is not known.
        case unknownHost
        /// Nobody answers at the host and port, or there is no network.
        case cannotConnect
        /// The connection ended before the answer was complete.
        case connectionLost
        /// No secure connection could be agreed on, or the server's certificate is not trusted.
        case insecureConnection
        /// No byte moved for the time allowed.
        case silence
        /// The answer is not HTTP.
        case malformedResponse
        /// The answer is longer than may be collected.
        case responseTooLarge
        /// The body of a request could not be read to its end.
        case unreadableRequestBody
        /// The body of an answer can be read only once.
        case bodyAlreadyRead
        /// Anything else; ``TransportError/reason`` says what.
        case other
    }

    public let kind: Kind
    /// In words of the transport. Empty where the kind says all.
    public let reason: String
    /// What had come of the answer, if anything had.
    public internal(set) var head: ResponseHead?
    /// What had come of the answer's body while it was being collected.
    public internal(set) var partialBody: [UInt8] = []

    /// For transports of one's own. The reason must not hold credentials, nor URLs that may.
    public init(_ kind: Kind, _ reason: String = "") {
        self.kind = kind
        self.reason = reason
    }

}

extension TransportError: APICallError {
    public var status: HTTPResponse.Status? { head?.status }
    public var headers: HTTPFields { head?.headers ?? [:] }
    public var requestID: String? { head?.requestID }
    public var body: [UInt8] { partialBody }

    public var isRetryable: Bool {
        switch kind {
        case .unknownHost, .cannotConnect, .connectionLost, .silence: true
        case .insecureConnection, .malformedResponse, .responseTooLarge, .unreadableRequestBody, .bodyAlreadyRead,
            .other:
            false
        }
    }

    public var description: String {
        let received = partialBody.isEmpty ? "" : " after \(partialBody.count) bytes of the answer"
        return words + received + (reason.isEmpty ? "" : ": \(reason)")
    }

    private var words: String {
        switch kind {
        case .unknownHost: "the host is not known"
        case .cannotConnect: "the server cannot be reached"
        case .connectionLost: "the connection was lost"
        case .insecureConnection: "no secure connection could be made"
        case .silence: "the server was silent for too long"
        case .malformedResponse: "the answer is not HTTP"
        case .responseTooLarge: "the answer is too large"
        case .unreadableRequestBody: "the body of the request could not be read"
        case .bodyAlreadyRead: "the body of the answer was read before"
        case .other: "the request failed"
        }
    }
}
