#if AsyncHTTPClient
    import AsyncHTTPClient
    import NIOCore
    import NIOPosix

    /// A body that is read as fast as the connection takes it.
    final class AsyncHTTPClientUpload: Sendable {
        private struct State {
            /// Whether the caller's stream has nothing to send at the moment.
            var isStarved = false
            var isCancelled = false
            var sending: Task<Void, Never>?
        }

        private let body: RequestBody
        /// In bytes; `nil` when it is known only at the end.
        private let length: Int64?
        private let state = Locked(State())

        init(_ body: RequestBody) throws {
            self.body = body
            length = try body.length()
        }

        var isStarved: Bool { state.withLock { $0.isStarved } }

        /// As the client wants it.
        var clientBody: HTTPClient.Body {
            if let length, length <= Chunk.size, let bytes = body.bytesInMemory {
                return .byteBuffer(ByteBuffer(bytes: bytes))
            }
            return .stream(contentLength: length) { [self] writer in
                let promise = MultiThreadedEventLoopGroup.singleton.any().makePromise(of: Void.self)
                let sending = Task {
                    do {
                        try await send(to: writer)
                        promise.succeed(())
                    } catch {
                        promise.fail(error)
                    }
                }
                let isCancelled = state.withLock { state in
                    state.sending = sending
                    return state.isCancelled
                }
                if isCancelled { sending.cancel() }
                return promise.futureResult
            }
        }

        func cancel() {
            let sending = state.withLock { state in
                state.isCancelled = true
                return state.sending.take()
            }
            sending?.cancel()
        }

        private func send(to writer: HTTPClient.Body.StreamWriter) async throws {
            let chunks = SequenceChunks(body)
            var count: Int64 = 0
            while let chunk = try await next(of: chunks) {
                count += Int64(chunk.count)
                if let length, count > length { throw TransportError.wrongLength }
                try await writer.write(.byteBuffer(ByteBuffer(bytes: chunk))).get()
            }
            if let length, count < length { throw TransportError.wrongLength }
        }

        private func next(of chunks: some ChunkSource) async throws -> [UInt8]? {
            state.withLock { $0.isStarved = !body.isStored }
            defer { state.withLock { $0.isStarved = false } }
            do { return try await chunks.next() } catch {
                throw TransportError.unreadableBody(error)
            }
        }
    }
#endif
