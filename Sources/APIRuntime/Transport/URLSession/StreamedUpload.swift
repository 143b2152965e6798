import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking

    /// A body that is not in memory. Bytes and files are read while they are sent. Streams are brought into a file
    /// first: one that makes a session wait would hold up all of them.
    ///
    /// Not as `uploadTask(with:fromFile:)`, which reads ahead beside the transfer: when a piece comes after the
    /// transfer has ended, it wakes a handle of libcurl that has no connection any more, and that ends the process.
    struct StreamedUpload: Sendable {
        private let stored: RequestBody
        private let file: TemporaryFile?
        /// In bytes.
        let length: Int64?

        init(_ body: RequestBody, _ length: Int64?) async throws {
            if let length, body.isStored {
                (stored, file, self.length) = (body, nil, length)
            } else {
                let file = try await TemporaryFile(body, length)
                (stored, self.file, self.length) = (.file(at: file.url), file, file.length)
            }
        }

        /// Whether the caller's stream has nothing to send at the moment.
        var isStarved: Bool { false }

        func start(_ fail: @escaping @Sendable (any Error) -> Void) {}
        func cancel() {}

        /// libcurl would send a stream in chunks, which many servers take for an empty body, and would wait a second
        /// for leave to send it. Blank headers forbid that, and are not sent themselves.
        func makeTask(with request: URLRequest, in session: URLSession) -> URLSessionTask {
            var request = request
            request.setValue(String(length ?? 0), forHTTPHeaderField: "Content-Length")
            for name in ["Transfer-Encoding", "Expect"] { request.setValue(" ", forHTTPHeaderField: name) }
            return session.uploadTask(withStreamedRequest: request)
        }

        /// Begins anew each time, as it is asked for when a connection breaks before anything was sent over it.
        func makeInputStream(_ fail: @escaping @Sendable (any Error) -> Void) -> InputStream? {
            StoredBodyStream(stored, length: length ?? 0, fail)
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
        func makeInputStream(_ fail: @escaping @Sendable (any Error) -> Void) -> InputStream? {
            pipe.takeInputStream()
        }
    }
#endif
