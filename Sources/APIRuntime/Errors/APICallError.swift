public import HTTPTypes

/// What all errors of calls have in common, whatever the operation documents:
///
/// ```swift
/// do { … } catch let error as any APICallError { show(error.status, error.isRetryable) }
/// ```
public protocol APICallError: Error, CustomStringConvertible {
    /// The status of the answer, if its head has come.
    var status: HTTPResponse.Status? { get }
    /// The headers of the answer; empty if there is none.
    var headers: HTTPFields { get }
    /// The server's name for the exchange, see ``ResponseHead/requestID``.
    var requestID: String? { get }
    /// The bytes of the answer as far as they have come; empty if there are none.
    var body: [UInt8] { get }
    /// Whether the same call may succeed later. Says nothing about whether it is safe to repeat.
    var isRetryable: Bool { get }
}

extension APIError: APICallError {
    /// Status and headers of the answer, if they have come.
    public var head: ResponseHead? {
        switch self {
        case .documented(_, let response), .undocumented(let response), .undecodable(_, let response): response.head
        case .transport(let error): error.head
        case .timedOut(let limit): limit.head
        case .cancelled, .invalidRequest, .missingCredentials, .credentialUnavailable, .middleware: nil
        }
    }

    public var status: HTTPResponse.Status? { head?.status }
    public var headers: HTTPFields { head?.headers ?? [:] }
    public var requestID: String? { head?.requestID }

    public var body: [UInt8] {
        switch self {
        case .documented(_, let response), .undocumented(let response), .undecodable(_, let response): response.body
        case .transport(let error): error.partialBody
        case .timedOut, .cancelled, .invalidRequest, .missingCredentials, .credentialUnavailable, .middleware: []
        }
    }

    public var isRetryable: Bool {
        switch self {
        case .documented(_, let response), .undocumented(let response):
            RetryPolicy.transientStatuses.contains(response.status.code)
                || RetryAfter.isRefusal(response.status, response.headers)
        case .transport(let error): error.isRetryable
        case .timedOut: true
        case .credentialUnavailable(_, let error): APIError.mayPass(error)
        case .undecodable, .cancelled, .invalidRequest, .missingCredentials, .middleware: false
        }
    }

    /// Of what a credential's provider throws: a token server may be overloaded.
    private static func mayPass(_ error: any Error) -> Bool {
        switch error {
        case let error as any APICallError: error.isRetryable
        case OAuthError.unusableAnswer(let status): RetryPolicy.transientStatuses.contains(status)
        default: false
        }
    }
}
