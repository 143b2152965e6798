public import HTTPTypes

/// What one call does differently: `options: .init { $0.timeout = .seconds(5) }`. `nil` leaves it to the client.
public struct RequestOptions: Sendable {
    /// The longest silence: how long to wait while no byte moves in either direction.
    public var timeout: Duration?

    /// The longest time for the whole call, see ``ClientConfiguration/totalTimeout``.
    public var totalTimeout: Duration?

    /// Which failed requests are sent again, and after what time.
    public var retry: RetryPolicy?

    /// Sent with this call. They take the place of what the operation sets under the same name.
    public var headers = HTTPFields()

    /// Added to the query of this call.
    public var query = QueryItems()

    /// Sent as `Idempotency-Key`, the same with every retry: the server does the work once however often it is asked,
    /// so that a POST or PATCH may be retried.
    public var idempotencyKey: String?

    /// Told how many bytes of the bodies have moved, on no particular thread and often: it must return quickly.
    public var progress: (@Sendable (TransferProgress) -> Void)?

    public init() {}

    /// Changes what differs: `RequestOptions { $0.idempotencyKey = key }`.
    public init(_ configure: (inout RequestOptions) -> Void) {
        self.init()
        configure(&self)
    }
}

/// How far the body of a request or of its answer has come.
public struct TransferProgress: Sendable, Hashable {
    public enum Direction: Sendable, Hashable {
        case upload, download
    }

    public let direction: Direction
    /// In bytes, from the beginning of the body. A retry begins again.
    public let completed: Int64
    /// In bytes; `nil` when it is known only at the end.
    public let total: Int64?

    public init(direction: Direction, completed: Int64, total: Int64?) {
        self.direction = direction
        self.completed = completed
        self.total = total
    }
}
