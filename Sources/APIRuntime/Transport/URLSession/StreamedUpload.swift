import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// A body that is read from the caller's stream while it is sent.
final class StreamedUpload: Sendable {
    private let body: RequestBody
    private let pipe = UploadPipe()
    private let pump = Locked<Task<Void, Never>?>(nil)
    private let isWaiting = Locked(false)

    init(_ body: RequestBody) {
        self.body = body
    }

    /// Whether the caller's stream has nothing to send at the moment.
    var isStarved: Bool { isWaiting.withLock { $0 } }

    func start(_ fail: @escaping @Sendable (any Error) -> Void) {
        let task = Task { [body, pipe, isWaiting] in
            do {
                var chunks = body.makeAsyncIterator()
                while true {
                    _ = isWaiting.exchange(true)
                    let chunk = try await chunks.next()
                    _ = isWaiting.exchange(false)
                    guard let chunk else { break }
                    try await pipe.write(chunk)
                }
                pipe.finish()
            } catch {
                _ = isWaiting.exchange(false)
                fail(error is InvalidRequest ? error : TransportError(.unreadableRequestBody, "\(type(of: error))"))
            }
        }
        _ = pump.exchange(task)
    }

    func cancel() {
        pump.exchange(nil)?.cancel()
        pipe.cancel()
    }

    func makeTask(with request: URLRequest, in session: URLSession) -> URLSessionTask {
        #if canImport(FoundationNetworking)
            var request = request
            request.httpBodyStream = pipe.makeInputStream()
            return session.dataTask(with: request)
        #else
            return session.uploadTask(withStreamedRequest: request)
        #endif
    }

    #if !canImport(FoundationNetworking)
        func takeInputStream() -> InputStream? { pipe.takeInputStream() }
    #endif
}
