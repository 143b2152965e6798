public import HTTPTypes

#if canImport(FoundationNetworking)
    import Foundation
    public import FoundationNetworking
#else
    public import Foundation
#endif

/// Sends requests through `URLSession`, with nothing kept: no cookies, no cache, no stored credentials.
///
/// Bodies stream both ways in bounded memory. Where `URLSession` cannot make the other side wait (on Linux, where it is
/// libcurl behind one queue for all sessions) what has come of an answer and is not read yet goes to a temporary file,
/// and so does a stream before it is sent; files and forms are read while they are sent.
///
/// On Linux, requests that must not come twice, such as POST without an idempotency key, take a new connection each:
/// libcurl would send them a second time when a connection that was used before breaks. `AsyncHTTPClientTransport` does
/// not, and needs no time to connect for them. Nor does it keep what Foundation now and then keeps for good after an
/// answer to them of half a gigabyte or more: a session with three descriptors.
///
/// Trusts what the system trusts. On Linux, where a session has no say in it, a private root has to be in the system's
/// file, `/etc/ssl/certs/ca-certificates.crt`, which `update-ca-certificates` writes; no environment variable adds one.
public final class URLSessionTransport: HTTPTransport {
    /// For every client that is not given another, so that they share connections.
    public static let shared = URLSessionTransport()

    private let router: URLSessionRouter
    private let session: URLSession
    #if canImport(FoundationNetworking)
        private let unusedConnections: UnusedConnections
    #endif

    /// - Parameter configure: Changes what the session is made with, for example its proxies.
    public init(_ configure: (URLSessionConfiguration) -> Void = { _ in }) {
        let configuration = URLSessionConfiguration.transport
        configure(configuration)
        (session, router) = URLSession.routed(configuration)
        #if canImport(FoundationNetworking)
            unusedConnections = UnusedConnections(configuration)
        #endif
    }

    deinit {
        session.finishTasksAndInvalidate()
    }

    public func send(
        _ request: HTTPRequest, body: RequestBody?, options: TransportOptions
    ) async throws -> (HTTPResponse, ResponseBody) {
        try Task.checkCancellation()
        let urlRequest = try URLRequest(transporting: request)
        let upload = try await URLSessionUpload(body, of: request)
        let exchange = URLSessionExchange(options: options, upload: upload)
        start(exchange, with: urlRequest, made: request)
        return try await exchange.response()
    }

    private func start(_ exchange: URLSessionExchange, with urlRequest: URLRequest, made request: HTTPRequest) {
        #if canImport(FoundationNetworking)
            if !exchange.options.mayComeTwice(request) {
                return unusedConnections.start(exchange, with: urlRequest, to: Origin(request))
            }
        #endif
        exchange.startWatching()
        exchange.start(with: urlRequest, in: session, router)
    }
}

/// Reflection, as in `dump`, would walk through the session while its own threads change it.
extension URLSessionTransport: CustomReflectable {
    public var customMirror: Mirror { Mirror(self, children: []) }
}

extension TransportOptions {
    /// Whether it does no harm when a server sees the request a second time.
    fileprivate func mayComeTwice(_ request: HTTPRequest) -> Bool {
        request.method.isIdempotent || request.headerFields[.idempotencyKey] != nil
            || operation?.isMarkedIdempotent ?? false
    }
}

extension URLSession {
    /// A session that tells its router.
    static func routed(_ configuration: URLSessionConfiguration) -> (URLSession, URLSessionRouter) {
        let router = URLSessionRouter()
        return (URLSession(configuration: configuration, delegate: router, delegateQueue: .forCallbacks), router)
    }
}

extension OperationQueue {
    /// On Linux a session that is told faster than it listens would collect a whole answer in memory, so it is told in
    /// place.
    fileprivate static var forCallbacks: OperationQueue? {
        #if canImport(FoundationNetworking)
            ImmediateQueue()
        #else
            nil
        #endif
    }
}

#if canImport(FoundationNetworking)
    /// Runs what it is given at once, where it is.
    private final class ImmediateQueue: OperationQueue, @unchecked Sendable {
        override func addOperation(_ block: @escaping @Sendable () -> Void) { block() }
    }
#endif

extension URLSessionConfiguration {
    fileprivate static var transport: URLSessionConfiguration {
        let configuration = URLSessionConfiguration.ephemeral
        configuration.httpCookieStorage = nil
        configuration.httpCookieAcceptPolicy = .never
        configuration.httpShouldSetCookies = false
        configuration.urlCache = nil
        configuration.requestCachePolicy = .reloadIgnoringLocalCacheData
        configuration.urlCredentialStorage = nil
        // Silence is timed by the exchange: URLSession counts in whole seconds on Linux, and in its own way elsewhere.
        configuration.timeoutIntervalForRequest = 7 * 86_400
        configuration.httpMaximumConnectionsPerHost = 32
        return configuration
    }
}
