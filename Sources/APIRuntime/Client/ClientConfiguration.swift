public import HTTPTypes

/// How a client sends its requests; the same for all of its operations. ``RequestOptions`` changes it for one call.
public struct ClientConfiguration: Sendable {
    /// What carries requests to the server.
    public var transport: any HTTPTransport = URLSessionTransport.shared

    /// Sees every call, the first one outermost. See ``Middleware``.
    public var middleware: [any Middleware] = []

    /// Which failed requests are sent again, and after what time.
    public var retry: RetryPolicy = .standard

    /// The longest silence: how long to wait while no byte moves in either direction. 60 seconds at first.
    public var timeout: Duration = .seconds(60)

    /// The longest time for a whole call with its retries and the reading of the answer; `nil` for no limit.
    ///
    /// For an answer that is handed over as a stream the limit holds until its head has come.
    public var totalTimeout: Duration?

    /// Sent with every request. What an operation or ``RequestOptions/headers`` sets under the same name wins.
    public var headers: HTTPFields = [:]

    /// Sends every request to the client's server, those too for which the API names a server of their own: for tests,
    /// and for proxies that stand in for all of them.
    public var usesOneServer = false

    /// Sends requests without credentials that the client was not given, in place of failing: for mocks, and for
    /// proxies that add them.
    public var sendsWithoutCredentials = false

    /// How many redirects of one request are followed. The answer to the last one is handed out as it is.
    public var maximumRedirects = 10

    /// The longest answer, in bytes, that is collected in memory; a longer one fails with
    /// ``TransportError/Kind/responseTooLarge``. Streams are not limited. 256 MiB at first.
    public var maximumResponseSize = 256 << 20

    public init() {}

    /// Changes what differs: `ClientConfiguration { $0.timeout = .seconds(10) }`.
    public init(_ configure: (inout ClientConfiguration) -> Void) {
        self.init()
        configure(&self)
    }
}
