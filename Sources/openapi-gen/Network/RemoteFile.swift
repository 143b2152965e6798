import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Fetches a file from an origin that the user allowed: without credentials, cookies or caches, and only so large and
/// so long.
final class RemoteFile: NSObject {
    struct Failure: Error {
        /// Lowercase start, no final stop.
        let reason: String
    }

    private static let mostBytes = 64 << 20
    private static let mostSeconds = 30
    private static let mostRedirects = 5

    private let origin: NetworkOrigin
    private let hasEnded = DispatchSemaphore(value: 0)
    private let lock = NSLock()
    private var redirects = 0
    private var bytes: [UInt8] = []
    private var failure: Failure?

    private init(origin: NetworkOrigin) { self.origin = origin }

    /// Waits until the file is here.
    ///
    /// - Returns: The bytes, and the address that they came from in the end: what they refer to counts from there (RFC
    ///   3986, 5.1.3).
    static func fetch(
        _ address: String, of origin: NetworkOrigin
    ) throws(Failure) -> (address: String, bytes: [UInt8]) {
        guard let url = URL(string: address) else { throw Failure(reason: "this is no URL") }
        let file = RemoteFile(origin: origin)
        let session = URLSession(configuration: configuration, delegate: file, delegateQueue: nil)
        defer { session.invalidateAndCancel() }
        let task = session.dataTask(with: request(for: url))
        task.resume()
        guard file.hasEnded.wait(timeout: .now() + .seconds(mostSeconds)) == .success else {
            task.cancel()
            throw Failure(reason: "the server took more than \(mostSeconds) seconds")
        }
        return (task.response?.url?.absoluteString ?? address, try file.result.get())
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

    private var result: Result<[UInt8], Failure> {
        lock.withLock { failure.map(Result.failure) ?? .success(bytes) }
    }
}

// The session calls on a queue of its own; all that changes is reached with the lock held.
extension RemoteFile: URLSessionDataDelegate, @unchecked Sendable {
    func urlSession(
        _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void
    ) {
        let target = request.url?.absoluteString ?? ""
        let isAllowed = lock.withLock {
            redirects += 1
            if redirects > Self.mostRedirects { return fail("there are more than \(Self.mostRedirects) redirects") }
            if NetworkOrigin(of: target) != origin { return fail("it is redirected to another origin, '\(target)'") }
            return true
        }
        completionHandler(isAllowed ? request : nil)
    }

    func urlSession(
        _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
        completionHandler: @escaping @Sendable (URLSession.ResponseDisposition) -> Void
    ) {
        let status = (response as? HTTPURLResponse)?.statusCode ?? 0
        let isWanted = lock.withLock {
            if failure != nil { return false }
            return status == 200 || fail("the server answered with status \(status)")
        }
        completionHandler(isWanted ? .allow : .cancel)
    }

    /// No credential is sent, whatever the server asks for; who the server is, the system decides.
    func urlSession(
        _ session: URLSession, task: URLSessionTask, didReceive challenge: URLAuthenticationChallenge,
        completionHandler: @escaping @Sendable (URLSession.AuthChallengeDisposition, URLCredential?) -> Void
    ) {
        #if canImport(FoundationNetworking)
            // Asked after the whole answer has come, and nothing may come after a refusal.
            _ = lock.withLock { fail("the server answered with status 401") }
            hasEnded.signal()
            completionHandler(.rejectProtectionSpace, nil)
        #else
            let isAboutServer = challenge.protectionSpace.authenticationMethod == NSURLAuthenticationMethodServerTrust
            completionHandler(isAboutServer ? .performDefaultHandling : .rejectProtectionSpace, nil)
        #endif
    }

    func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
        let isTooLarge = lock.withLock {
            guard bytes.count + data.count <= Self.mostBytes else { return !fail("it is larger than 64 MB") }
            bytes += data
            return false
        }
        if isTooLarge { dataTask.cancel() }
    }

    func urlSession(_ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?) {
        lock.withLock {
            if let error, failure == nil { failure = Failure(reason: error.localizedDescription) }
        }
        hasEnded.signal()
    }

    /// Keeps the first reason; with the lock held.
    private func fail(_ reason: String) -> Bool {
        failure = failure ?? Failure(reason: reason)
        return false
    }
}
