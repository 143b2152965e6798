/// One task's wait for one result that comes from elsewhere, ended early by cancellation.
final class Waiter<Value: Sendable>: Sendable {
    private enum State {
        case empty
        case waiting(CheckedContinuation<Value, any Error>)
        case done(Result<Value, any Error>)
    }

    private let state = Locked(State.empty)

    /// The first result counts.
    func resume(with result: Result<Value, any Error>) {
        let continuation = state.withLock { state -> CheckedContinuation<Value, any Error>? in
            switch state {
            case .empty:
                state = .done(result)
                return nil
            case .waiting(let continuation):
                state = .done(result)
                return continuation
            case .done:
                return nil
            }
        }
        continuation?.resume(with: result)
    }

    /// To be called once.
    ///
    /// - Throws: the failure of the result, or `CancellationError` as soon as the task is cancelled.
    func value() async throws -> Value {
        try await withTaskCancellationHandler {
            try await withCheckedThrowingContinuation { continuation in
                let result = state.withLock { state -> Result<Value, any Error>? in
                    if case .done(let result) = state { return result }
                    state = .waiting(continuation)
                    return nil
                }
                if let result { continuation.resume(with: result) }
            }
        } onCancel: {
            resume(with: .failure(CancellationError()))
        }
    }
}

extension Task where Failure == any Error {
    /// Waits without taking part: when the waiting task is cancelled the wait ends, and this task goes on.
    func valueUnlessCancelled() async throws -> Success {
        let waiter = Waiter<Success>()
        Task<Void, Never> { waiter.resume(with: await result) }
        return try await waiter.value()
    }
}
