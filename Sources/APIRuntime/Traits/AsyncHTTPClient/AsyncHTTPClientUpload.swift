#if AsyncHTTPClient
    import NIOCore

    /// A body that is read as fast as the connection takes it.
    final class AsyncHTTPClientUpload: Sendable {
        private struct State {
            /// Whether the caller's stream has nothing to send at the moment.
            var isStarved = false
            var isCancelled = false
            var reading: Task<[UInt8]?, any Error>?
        }

        /// How many bytes may be handed out before the connection is asked whether it takes more.
        private static let windowSize = 512 << 10

        /// In bytes; `nil` when it is known only at the end.
        let length: Int64?
        /// The whole body, when it is small enough to go out at once and nobody wants to hear of it.
        let smallBytes: [UInt8]?
        private let body: RequestBody
        private let client: OwnedHTTPClient
        private let watch: SilenceWatch
        private let progress: (@Sendable (TransferProgress) -> Void)?
        private let state = Locked(State())

        init(
            _ body: RequestBody, to client: OwnedHTTPClient, _ watch: SilenceWatch,
            _ progress: (@Sendable (TransferProgress) -> Void)?
        ) throws {
            length = try body.length()
            self.body = body
            self.client = client
            self.watch = watch
            self.progress = progress
            let isSmall = length.map { $0 <= Chunk.size } ?? false
            smallBytes = isSmall && progress == nil ? body.bytesInMemory : nil
        }

        var isStarved: Bool { state.withLock { $0.isStarved } }

        func cancel() {
            let reading = state.withLock { state in
                state.isCancelled = true
                return state.reading
            }
            reading?.cancel()
        }

        private func report(sent count: Int64) {
            watch.noteActivity()
            progress?(TransferProgress(direction: .upload, completed: count, total: length))
        }

        /// Streams are waited for in a task of their own, since the client never gives up the one in which it reads.
        private func next(of chunks: any ChunkSource) async throws -> [UInt8]? {
            if body.isStored { return try await chunks.next() }
            let reading = Task { try await chunks.next() }
            let isCancelled = state.withLock { state in
                state.reading = reading
                state.isStarved = true
                return state.isCancelled
            }
            if isCancelled { reading.cancel() }
            defer { state.withLock { $0.isStarved = false } }
            return try await reading.value
        }
    }

    extension AsyncHTTPClientUpload: AsyncSequence {
        typealias Element = ByteBuffer

        struct AsyncIterator: AsyncIteratorProtocol {
            let upload: AsyncHTTPClientUpload
            let chunks: any ChunkSource
            var count: Int64 = 0
            /// Of the bytes that were handed out since the connection was asked.
            var windowCount = 0

            /// Asked for when what was given before is on its way, or queued where the client does not look before the
            /// connection says that it is full: a fast body would pile up there.
            mutating func next() async throws -> ByteBuffer? {
                if count > 0 { upload.report(sent: count) }
                do {
                    if windowCount >= AsyncHTTPClientUpload.windowSize {
                        try await upload.client.catchUp()
                        windowCount = 0
                    }
                    let chunk = try await upload.next(of: chunks)
                    count += Int64(chunk?.count ?? 0)
                    windowCount += chunk?.count ?? 0
                    if let length = upload.length, count > length || (chunk == nil && count < length) {
                        throw TransportError.wrongLength
                    }
                    return chunk.map { ByteBuffer(bytes: $0) }
                } catch {
                    throw TransportError.unreadableBody(error)
                }
            }
        }

        func makeAsyncIterator() -> AsyncIterator {
            AsyncIterator(upload: self, chunks: SequenceChunks(body))
        }
    }
#endif
