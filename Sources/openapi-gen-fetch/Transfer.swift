import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// One request without credentials, cookies or caches, whose answer is only so large and takes only so long.
final class Transfer: NSObject {
    enum Outcome {
        case fetched(Data)
        /// Another address, which nobody has asked yet.
        case moved(String)
        /// Lowercase start, no final stop.
        case failed(String)
    }

    private static let mostBytes = 64 << 20
    private static let mostSeconds = 30

    private let hasEnded = DispatchSemaphore(value: 0)
    private let lock = NSLock()
    private var bytes = Data()
    /// What is certain before the transfer has ended; the first one counts.
    private var early: Outcome?

    /// Waits until the transfer has ended.
    static func outcome(of url: URL) -> Outcome {
        let transfer = Transfer()
        let session = URLSession(configuration: configuration, delegate: transfer, delegateQueue: nil)
        defer { session.invalidateAndCancel() }
        session.dataTask(with: request(for: url)).resume()
        guard transfer.hasEnded.wait(timeout: .now() + .seconds(mostSeconds)) == .success else {
            return .failed("the server took more than \(mostSeconds) seconds")
        }
        return transfer.lock.withLock { transfer.early ?? .fetched(transfer.bytes) }
    }

    private static func request(for url: URL) -> URLRequest {
        var request = URLRequest(url: url)
        request.httpShouldHandleCookies = false
        request.setValue("application/json, application/yaml, text/yaml, */*;q=0.5", forHTTPHeaderField: "Accept")
        return request
    }

    private static var configuration: URLSessionConfiguration {
        let configuration = URLSessionConfiguration.ephemeral
        configuration.httpCookieStorage = nil
        configuration.urlCredentialStorage = nil
        configuration.urlCache = nil
        return configuration
    }

    private func end(with outcome: Outcome) {
        lock.withLock { early = early ?? outcome }
    }
}

// The session calls on a queue of its own; all that changes is reached with the lock held.
extension Transfer: URLSessionDataDelegate, @unchecked Sendable {
    func urlSession(
        _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void
    ) {
        end(with: request.url.map { .moved($0.absoluteString) } ?? .failed("it is redirected to nowhere"))
        completionHandler(nil)
    }

    func urlSession(
        _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
        completionHandler: @escaping @Sendable (URLSession.ResponseDisposition) -> Void
    ) {
        let status = (response as? HTTPURLResponse)?.statusCode ?? 0
        if status != 200 { end(with: .failed("the server answered with status \(status)")) }
        completionHandler(status == 200 ? .allow : .cancel)
    }

    /// No credential is sent, whatever the server asks for; who the server is, the system decides.
    func urlSession(
        _ session: URLSession, task: URLSessionTask, didReceive challenge: URLAuthenticationChallenge,
        completionHandler: @escaping @Sendable (URLSession.AuthChallengeDisposition, URLCredential?) -> Void
    ) {
        #if canImport(FoundationNetworking)
            // Asked after the whole answer has come, and nothing may come after a refusal.
            end(with: .failed("the server answered with status 401"))
            hasEnded.signal()
            completionHandler(.rejectProtectionSpace, nil)
        #else
            let isAboutServer = challenge.protectionSpace.authenticationMethod == NSURLAuthenticationMethodServerTrust
            completionHandler(isAboutServer ? .performDefaultHandling : .rejectProtectionSpace, nil)
        #endif
    }

    func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
        let isTooLarge = lock.withLock {
            guard bytes.count + data.count <= Self.mostBytes else { return true }
            bytes += data
            return false
        }
        guard isTooLarge else { return }
        end(with: .failed("it is larger than 64 MB"))
        dataTask.cancel()
    }

    func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
        if let error { end(with: .failed(error.localizedDescription)) }
        hasEnded.signal()
    }
}
