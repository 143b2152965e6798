#if AsyncHTTPClient
    import AsyncHTTPClient
    import HTTPTypes
    import NIOCore

    /// One request and its answer: joins what the client tells on its event loops to the task that waits for it.
    final class AsyncHTTPClientExchange: ChunkSource {
        struct State {
            var task: HTTPClient.Task<Void>?
            var head: HTTPResponse?
            /// Whether the body is wanted whole.
            var isCollected = false
            var chunks = ChunkQueue()
            var receivedCount: Int64 = 0
            var sentCount: Int64 = 0
            /// How the exchange ended, when it has.
            var end: Result<Void, any Error>?
            /// Whoever waits for the head or for a chunk.
            var waiter: Waiter<Void>?
            /// Kept by the client, which sends nothing more before.
            var pause: EventLoopPromise<Void>?
        }

        let state = Locked(State())
        let request: HTTPClient.Request
        let options: TransportOptions
        let watch: SilenceWatch
        private let upload: AsyncHTTPClientUpload?
        private let client: OwnedHTTPClient

        init(
            _ request: HTTPRequest, _ body: RequestBody?, through client: OwnedHTTPClient, _ options: TransportOptions
        ) throws {
            upload = try body.map { try AsyncHTTPClientUpload($0) }
            do { self.request = try HTTPClient.Request(transporting: request, upload) } catch {
                throw TransportError.carrying(error, after: nil)
            }
            watch = SilenceWatch(limit: options.timeout)
            self.client = client
            self.options = options
        }

        /// Sends the request and waits for the head of the answer.
        func response() async throws -> (HTTPResponse, ResponseBody) {
            watch.start(
                isWaiting: { [weak self] in self?.isWaiting }, onSilence: { [weak self] in self?.endInSilence() })
            begin()
            let head = try await value { state in
                if let head = state.head { return head }
                try state.end?.get()
                return nil
            }
            return (head, ResponseBody(self, length: head.contentLength))
        }

        func begin() {
            let task = client.execute(request, telling: self)
            let isOver = state.withLock { state in
                if state.end == nil { state.task = task }
                return state.end != nil
            }
            if isOver { task.cancel() }
        }
    }

    // The side of the reader.
    extension AsyncHTTPClientExchange {
        private enum Step<Value> {
            case value(Value, EventLoopPromise<Void>?)
            case wait(Waiter<Void>)
        }

        /// How many bytes are read ahead.
        static let full = 256 << 10

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
                let step = try state.withLock { state -> Step<Value> in
                    if let value = try find(&state) {
                        return .value(value, state.chunks.byteCount < Self.full ? state.pause.take() : nil)
                    }
                    let waiter = Waiter<Void>()
                    state.waiter = waiter
                    watch.noteActivity()
                    return .wait(waiter)
                }
                switch step {
                case .value(let value, let pause):
                    pause?.succeed(())
                    return value
                case .wait(let waiter):
                    do { try await waiter.value() } catch {
                        cancel()
                        throw error
                    }
                }
            }
        }

        func cancel() {
            end(.failure(CancellationError()))
        }

        /// The first end counts. Chunks that have come before can still be read.
        func end(_ result: Result<Void, any Error>) {
            let ended = state.withLock { state -> State? in
                guard state.end == nil else { return nil }
                state.end = result
                defer { (state.task, state.waiter, state.pause) = (nil, nil, nil) }
                return state
            }
            guard let ended else { return }
            watch.stop()
            upload?.cancel()
            ended.pause?.succeed(())
            if case .failure = result { ended.task?.cancel() }
            ended.waiter?.resume(with: .success(()))
        }

        /// Whether somebody waits for the server; `nil` after the end.
        private var isWaiting: Bool? {
            let isStarved = upload?.isStarved ?? false
            return state.withLock { state in
                state.end == nil ? (state.head == nil || state.waiter != nil) && !isStarved : nil
            }
        }

        private func endInSilence() {
            var error = TransportError(.silence)
            error.head = state.withLock { $0.head }.map { ResponseHead($0) }
            end(.failure(error))
        }
    }
#endif
