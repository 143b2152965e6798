public import HTTPTypes

#if canImport(FoundationNetworking)
    import Foundation
    public import FoundationNetworking
#else
    public import Foundation
#endif

/// Sends requests through `URLSession`, with nothing kept on disk: no cookies, no cache, no stored credentials.
///
/// Bodies stream both ways, and a slow reader slows the server down. Where `URLSession` cannot do that by itself (it is
/// libcurl on Linux) an answer that is streamed, and a body of unknown length, take a connection of their own, and a
/// long body of known length goes by way of a temporary file.
public final class URLSessionTransport: HTTPTransport {
    /// For every client that is not given another, so that they share connections.
    public static let shared = URLSessionTransport()

    private let configuration: URLSessionConfiguration
    private let router = URLSessionRouter()
    private let session: URLSession

    /// - Parameter configure: Changes what the session is made with, for example its proxies.
    public init(_ configure: (URLSessionConfiguration) -> Void = { _ in }) {
        configuration = .transport
        configure(configuration)
        session = URLSession(configuration: configuration, delegate: router, delegateQueue: nil)
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
        let place = place(for: exchange, options, upload)
        exchange.start(with: urlRequest, in: place.session, place.router)
        if place.session !== session { place.session.finishTasksAndInvalidate() }
        return try await exchange.response()
    }

    private func place(
        for exchange: URLSessionExchange, _ options: TransportOptions, _ upload: URLSessionUpload
    ) -> (session: URLSession, router: URLSessionRouter) {
        #if canImport(FoundationNetworking)
            if options.responseUse == .streamed || upload.isStream {
                let router = URLSessionRouter()
                let queue = GatedOperationQueue(gate: exchange.gate)
                return (URLSession(configuration: configuration, delegate: router, delegateQueue: queue), router)
            }
        #endif
        return (session, router)
    }
}

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
