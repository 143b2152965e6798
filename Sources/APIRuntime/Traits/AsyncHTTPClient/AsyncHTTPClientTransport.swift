#if AsyncHTTPClient
    public import AsyncHTTPClient
    public import HTTPTypes
    import NIOCore
    import NIOHTTPCompression

    /// Sends requests through AsyncHTTPClient, over HTTP/1.1 or HTTP/2, with nothing kept: no cookies, no cache. For
    /// servers, where it takes less time than `URLSession`, trusts the certificates that it is told to trust, and
    /// brings its own:
    ///
    /// ```swift
    /// let transport = AsyncHTTPClientTransport {
    ///     $0.tlsConfiguration = .makeClientConfiguration()
    ///     $0.tlsConfiguration?.trustRoots = .file("/etc/our-root.pem")
    ///     $0.tlsConfiguration?.certificateChain = certificates.map { .certificate($0) }
    ///     $0.tlsConfiguration?.privateKey = .privateKey(key)
    /// }
    /// ```
    ///
    /// Bodies stream both ways in bounded memory, also requests whose length is known only at their end, and GET may
    /// have one. Connecting may take ten seconds, and answers are unpacked up to 400 times their size;
    /// `timeout.connect` and `decompression` change that.
    public final class AsyncHTTPClientTransport: HTTPTransport {
        /// For every client that needs nothing of its own, so that they share connections.
        public static let shared = AsyncHTTPClientTransport()

        private let client: OwnedHTTPClient

        /// - Parameter configure: Changes what the client is made with, for example its TLS configuration or its proxy.
        public init(_ configure: (inout HTTPClient.Configuration) -> Void = { _ in }) {
            var configuration = HTTPClient.Configuration.transport
            configure(&configuration)
            configuration.redirectConfiguration = .disallow
            client = OwnedHTTPClient(configuration)
        }

        public func send(
            _ request: HTTPRequest, body: RequestBody?, options: TransportOptions
        ) async throws -> (HTTPResponse, ResponseBody) {
            try Task.checkCancellation()
            return try await AsyncHTTPClientExchange(request, body, through: client, options).response()
        }
    }

    /// Reflection, as in `dump`, would walk through the client while its event loops change it.
    extension AsyncHTTPClientTransport: CustomReflectable {
        public var customMirror: Mirror { Mirror(self, children: []) }
    }

    /// A client that is shut down when neither a transport nor an exchange needs it any more.
    final class OwnedHTTPClient: Sendable {
        private let client: HTTPClient

        init(_ configuration: HTTPClient.Configuration) {
            client = HTTPClient(eventLoopGroupProvider: .singleton, configuration: configuration)
        }

        deinit {
            client.shutdown { _ in }
        }

        func execute(
            _ request: HTTPClient.Request, telling exchange: AsyncHTTPClientExchange
        ) -> HTTPClient.Task<Void> {
            client.execute(request: request, delegate: exchange)
        }
    }

    extension HTTPClient.Configuration {
        /// How many times its size an answer may have when it is unpacked. No text of use comes near.
        private static let maximumInflation = 400

        fileprivate static var transport: HTTPClient.Configuration {
            var configuration = HTTPClient.Configuration(decompression: .enabled(limit: .ratio(maximumInflation)))
            configuration.httpVersion = .automatic
            configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = 32
            // Trying again, and telling that the network is away, are left to the layers above.
            configuration.connectionPool.retryConnectionEstablishment = false
            configuration.networkFrameworkWaitForConnectivity = false
            configuration.timeout.connect = .seconds(10)
            // A middleware traces whole calls.
            configuration.tracing.tracer = nil
            return configuration
        }
    }
#endif
