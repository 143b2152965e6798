import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking

    /// A body that is not in memory or in one file. It is brought into a file first: a stream that makes a session wait
    /// would hold up all of them, and would be sent without its length, which many servers take for an empty body.
    struct StreamedUpload: Sendable {
        private let file: TemporaryFile

        init(_ body: RequestBody, _ length: Int64?) async throws {
            file = try await TemporaryFile(body, length)
        }

        /// In bytes.
        var length: Int64? { file.length }

        /// Whether the caller's stream has nothing to send at the moment.
        var isStarved: Bool { false }

        func start(_ fail: @escaping @Sendable (any Error) -> Void) {}
        func cancel() {}

        func makeTask(with request: URLRequest, in session: URLSession) -> URLSessionTask {
            session.uploadTask(with: request, fromFile: file.url)
        }
    }
#else
    /// A body that is read from the caller's stream while it is sent.
    final class StreamedUpload: Sendable {
        private let body: RequestBody
        private let pipe = UploadPipe()
        private let pump = Locked<Task<Void, Never>?>(nil)
        private let isWaiting = Locked(false)

        /// In bytes; `nil` when it is known only at the end.
        let length: Int64?

        init(_ body: RequestBody, _ length: Int64?) {
            self.body = body
            self.length = length
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
                    fail(TransportError.unreadableBody(error))
                }
            }
            _ = pump.exchange(task)
        }

        func cancel() {
            pump.exchange(nil)?.cancel()
            pipe.cancel()
        }

        func makeTask(with request: URLRequest, in session: URLSession) -> URLSessionTask {
            var request = request
            if let length { request.setValue(String(length), forHTTPHeaderField: "Content-Length") }
            return session.uploadTask(withStreamedRequest: request)
        }

        /// `nil` the second time.
        func takeInputStream() -> InputStream? { pipe.takeInputStream() }
    }
#endif
