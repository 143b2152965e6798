#if AsyncHTTPClient
    import AsyncHTTPClient
    import HTTPTypes
    import NIOCore

    /// One request and its answer. What can only be interrupted as a task is carried by one: a body that is sent piece
    /// by piece, and the body of the answer.
    final class AsyncHTTPClientExchange: ChunkSource {
        private struct State {
            var head: HTTPResponse?
            var chunks = ChunkQueue()
            var receivedCount: Int64 = 0
            /// How the exchange ended, when it has.
            var end: Result<Void, any Error>?
            /// Whoever waits for a chunk.
            var reader: Waiter<Void>?
            /// The carrier of the answer, when it waits for the reader.
            var pausedCarrier: Waiter<Void>?
            /// Gives up what the exchange waits for.
            var interrupt: (@Sendable () -> Void)?
        }

        /// How many bytes are read ahead.
        private static let full = 256 << 10

        private let state = Locked(State())
        private let options: TransportOptions
        private let upload: AsyncHTTPClientUpload?
        private let client: OwnedHTTPClient
        private let watch: SilenceWatch

        init(_ body: RequestBody?, through client: OwnedHTTPClient, _ options: TransportOptions) throws {
            watch = SilenceWatch(limit: options.timeout)
            upload = try body.map { [watch] in try AsyncHTTPClientUpload($0, to: client, watch, options.progress) }
            self.client = client
            self.options = options
        }

        /// Sends the request and waits for the head of the answer.
        func response(to request: HTTPRequest) async throws -> (HTTPResponse, ResponseBody) {
            do {
                let request = try HTTPClientRequest(transporting: request, upload)
                let response = try await isStreamed ? streamedResponse(to: request) : shortResponse(to: request)
                let head = try HTTPResponse(transported: response)
                carry(response.body, after: head)
                return (head, ResponseBody(self, length: head.contentLength))
            } catch {
                end(.failure(error))
                throw TransportError.carrying(endedEarly ?? error, after: nil)
            }
        }

        func cancel() {
            end(.failure(CancellationError()))
        }
    }

    // Sending.
    extension AsyncHTTPClientExchange {
        private var isStreamed: Bool { upload.map { $0.smallBytes == nil } ?? false }

        /// What is sent at once needs no watch: until the head has come, the client's own deadline is all the silence.
        private func shortResponse(to request: HTTPClientRequest) async throws -> HTTPClientResponse {
            do {
                return try await client.execute(request, within: options.timeout)
            } catch let error as HTTPClientError where error == .deadlineExceeded {
                throw TransportError(.silence)
            }
        }

        private func streamedResponse(to request: HTTPClientRequest) async throws -> HTTPClientResponse {
            beginWatching()
            let sending = Task { try await client.execute(request, within: nil) }
            interrupt { sending.cancel() }
            return try await withTaskCancellationHandler {
                try await sending.value
            } onCancel: {
                cancel()
            }
        }

        private func beginWatching() {
            watch.noteActivity()
            watch.start(
                isWaiting: { [weak self] in self?.isWaiting }, onSilence: { [weak self] in self?.endInSilence() })
        }

        /// Sets what the end of the exchange interrupts, also when that has come already.
        private func interrupt(_ interrupt: @escaping @Sendable () -> Void) {
            let isOver = state.withLock { state in
                if state.end == nil { state.interrupt = interrupt }
                return state.end != nil
            }
            if isOver { interrupt() }
        }

        /// Why the exchange was given up, if it was.
        private var endedEarly: (any Error)? {
            if case .failure(let error)? = state.withLock({ $0.end }) { error } else { nil }
        }
    }

    // Receiving.
    extension AsyncHTTPClientExchange {
        private func carry(_ body: HTTPClientResponse.Body, after head: HTTPResponse) {
            state.withLock { $0.head = head }
            beginWatching()
            let carrier = Task {
                do {
                    for try await buffer in body { try await receive([UInt8](buffer: buffer)) }
                    end(.success(()))
                } catch {
                    end(.failure(TransportError.carrying(error, after: head)))
                }
            }
            interrupt { carrier.cancel() }
        }

        /// Waits while enough is unread, so that the server is made to wait as well.
        private func receive(_ chunk: [UInt8]) async throws {
            guard !chunk.isEmpty else { return }
            watch.noteActivity()
            let (reader, pause, progress) = state.withLock { state in
                state.chunks.append(chunk)
                state.receivedCount += Int64(chunk.count)
                if state.chunks.byteCount >= Self.full, state.end == nil { state.pausedCarrier = Waiter() }
                let progress = TransferProgress(
                    direction: .download, completed: state.receivedCount, total: state.head?.contentLength)
                return (state.reader.take(), state.pausedCarrier, progress)
            }
            reader?.resume(with: .success(()))
            options.progress?(progress)
            try await pause?.value()
        }

        /// The first end counts. Chunks that have come before can still be read.
        private func end(_ result: Result<Void, any Error>) {
            let (interrupt, reader) = state.withLock { state -> ((@Sendable () -> Void)?, Waiter<Void>?) in
                guard state.end == nil else { return (nil, nil) }
                state.end = result
                return (state.interrupt.take(), state.reader.take())
            }
            watch.stop()
            upload?.cancel()
            if case .failure = result { interrupt?() }
            reader?.resume(with: .success(()))
        }

        /// Whether somebody waits for the server; `nil` after the end.
        private var isWaiting: Bool? {
            let isStarved = upload?.isStarved ?? false
            return state.withLock { state in
                state.end == nil ? (state.head == nil || state.reader != nil) && !isStarved : nil
            }
        }

        private func endInSilence() {
            var error = TransportError(.silence)
            error.head = state.withLock { $0.head }.map { ResponseHead($0) }
            end(.failure(error))
        }
    }

    // The side of the reader.
    extension AsyncHTTPClientExchange {
        func next() async throws -> [UInt8]? {
            try await value { state -> [UInt8]?? in
                if let chunk = state.chunks.popFirst() { return .some(chunk) }
                guard let end = state.end else { return nil }
                try end.get()
                return .some(nil)
            }
        }

        /// Waits until there is something, or the task is cancelled: then the connection is closed at once.
        private func value<Value>(_ find: (inout State) throws -> Value?) async throws -> Value {
            while true {
                let (value, reader, pausedCarrier) = try state.withLock {
                    state -> (Value?, Waiter<Void>?, Waiter<Void>?) in
                    if let value = try find(&state) {
                        return (value, nil, state.chunks.byteCount < Self.full ? state.pausedCarrier.take() : nil)
                    }
                    state.reader = Waiter()
                    watch.noteActivity()
                    return (nil, state.reader, nil)
                }
                pausedCarrier?.resume(with: .success(()))
                if let value { return value }
                do { try await reader?.value() } catch {
                    cancel()
                    throw error
                }
            }
        }
    }
#endif
