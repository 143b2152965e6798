import Foundation
import HTTPTypes

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// One request and its answer in a session: joins the callbacks of the session to the task that waits for them.
final class URLSessionExchange: ChunkSource {
    struct State {
        var task: URLSessionTask?
        var head: HTTPResponse?
        /// Whether the body is wanted whole.
        var isCollected = false
        var chunks = UnreadChunks()
        var receivedCount: Int64 = 0
        /// How the exchange ended, when it has.
        var end: Result<Void, any Error>?
        /// Whoever waits for the head or for a chunk.
        var waiter: Waiter<Void>?
        var onEnd: (@Sendable () -> Void)?
    }

    let state = Locked(State())
    let options: TransportOptions
    let upload: URLSessionUpload
    let watch: SilenceWatch

    init(options: TransportOptions, upload: URLSessionUpload) {
        self.options = options
        self.upload = upload
        watch = SilenceWatch(limit: options.timeout)
    }

    func startWatching() {
        watch.start(isWaiting: { [weak self] in self?.isWaiting }, onSilence: { [weak self] in self?.endInSilence() })
    }

    /// - Parameter onEnd: Called once, if this begins.
    /// - Returns: False when it has ended before it could begin.
    @discardableResult
    func start(
        with request: URLRequest, in session: URLSession, _ router: URLSessionRouter,
        onEnd: (@Sendable () -> Void)? = nil
    ) -> Bool {
        guard state.withLock({ $0.end == nil }) else { return false }
        let task = upload.makeTask(with: request, in: session)
        router.register(self, for: task)
        guard state.withLock({ $0.begin(task, onEnd) }) else {
            task.cancelWherever()
            return false
        }
        upload.start { [weak self] error in self?.end(.failure(error)) }
        task.resume()
        return true
    }
}

extension URLSessionExchange.State {
    fileprivate mutating func begin(_ task: URLSessionTask, _ onEnd: (@Sendable () -> Void)?) -> Bool {
        guard end == nil else { return false }
        self.task = task
        self.onEnd = onEnd
        return true
    }

    /// What is left to be done; `nil` after the first end.
    fileprivate mutating func end(
        with result: Result<Void, any Error>
    ) -> (task: URLSessionTask?, waiter: Waiter<Void>?, onEnd: (@Sendable () -> Void)?)? {
        guard end == nil else { return nil }
        end = result
        defer { (task, waiter, onEnd) = (nil, nil, nil) }
        return (task, waiter, onEnd)
    }
}

extension URLSessionExchange {
    private enum Step<Value> {
        case value(Value)
        case wait(Waiter<Void>)
    }

    /// Waits for the head of the answer.
    func response() async throws -> (HTTPResponse, ResponseBody) {
        let head = try await value { state in
            if let head = state.head { return head }
            try state.end?.get()
            return nil
        }
        return (head, ResponseBody(self, length: head.contentLength))
    }

    func next() async throws -> [UInt8]? {
        try await value { state -> [UInt8]?? in
            if let chunk = try state.chunks.popFirst() {
                state.unpauseIfLow()
                return .some(chunk)
            }
            guard let end = state.end else { return nil }
            try end.get()
            return .some(nil)
        }
    }

    /// Waits until there is something, or the task is cancelled: then the connection is closed at once.
    private func value<Value>(_ find: (inout State) throws -> Value?) async throws -> Value {
        while true {
            let step = try state.withLock { state -> Step<Value> in
                if let value = try find(&state) { return .value(value) }
                let waiter = Waiter<Void>()
                state.waiter = waiter
                watch.noteActivity()
                return .wait(waiter)
            }
            switch step {
            case .value(let value): return value
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
        guard let left = state.withLock({ $0.end(with: result) }) else { return }
        watch.stop()
        upload.cancel()
        if case .failure = result { left.task?.cancelWherever() }
        left.waiter?.resume(with: .success(()))
        left.onEnd?()
    }
}

extension URLSessionTask {
    /// Cancels also from within a callback: on Linux that is the queue which cancelling waits for.
    fileprivate func cancelWherever() {
        #if canImport(FoundationNetworking)
            DispatchQueue.global().async { self.cancel() }
        #else
            cancel()
        #endif
    }
}
