/// Which failed requests are sent again, and after what time.
///
/// Only what is safe is sent twice: GET, HEAD, PUT, DELETE and OPTIONS (idempotent by RFC 9110, 9.2.2), operations that
/// are marked so, and calls with an `Idempotency-Key`, see ``RequestOptions/idempotencyKey``. What a server refused
/// because it came too soon, with 429 (RFC 6585, 4) or with 403 and word of when to come again, is sent again whatever
/// its method. The body must be one that can be read again. The total time limit of a call holds for all attempts
/// together.
public struct RetryPolicy: Sendable, Hashable {
    /// How often a request is sent at most, the first time included. 3 at first.
    public var maximumAttempts = 3

    /// The wait before the second attempt is up to this long, half of it at least, and twice as long before each
    /// further one. 0.5 seconds at first.
    public var baseDelay: Duration = .milliseconds(500)

    /// The longest wait between two attempts. 8 seconds at first.
    public var maximumDelay: Duration = .seconds(8)

    /// The longest wait that a server may ask for, with `Retry-After` (RFC 9110, 10.2.3), `Retry-After-Ms`, or where a
    /// request came too soon with `RateLimit`, `RateLimit-Reset` or `X-RateLimit-Reset`. When it asks for more, its
    /// answer is handed out instead. 60 seconds at first.
    public var maximumRetryAfter: Duration = .seconds(60)

    /// The statuses after which a request is sent again. 408, 429, 500, 502, 503 and 504 at first. 429 stands for 403
    /// too where that means the same.
    public var statuses: Set<Int> = RetryPolicy.transientStatuses

    public init() {}

    /// Up to three attempts.
    public static let standard = RetryPolicy()

    /// One attempt.
    public static let never = RetryPolicy { $0.maximumAttempts = 1 }

    /// Changes what differs: `RetryPolicy { $0.maximumAttempts = 5 }`.
    public init(_ configure: (inout RetryPolicy) -> Void) {
        self.init()
        configure(&self)
    }

    static let transientStatuses: Set<Int> = [408, 429, 500, 502, 503, 504]
}

extension RetryPolicy {
    /// The wait after an attempt, counted from 1; `nil` when the server asks for more than the policy grants.
    ///
    /// - Parameter jitter: From 0 to 1. Spreads the clients that failed at the same moment.
    func delay(afterAttempt attempt: Int, retryAfter: Duration?, jitter: Double) -> Duration? {
        let doublings = min(attempt - 1, 30)
        let full = min(baseDelay * (1 << doublings), maximumDelay)
        let delay = full / 2 + full / 2 * jitter
        guard let retryAfter else { return delay }
        return retryAfter > maximumRetryAfter ? nil : max(retryAfter, delay)
    }
}
