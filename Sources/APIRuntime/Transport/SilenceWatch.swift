/// Tells when no byte has moved for too long while somebody waits for one. A reader that takes its time, and a stream
/// that has nothing to send yet, are not the server's silence.
final class SilenceWatch: Sendable {
    private struct State {
        var lastActivity = ContinuousClock.now
        var isWaiting: @Sendable () -> Bool? = { nil }
        var onSilence: @Sendable () -> Void = {}
    }

    private let limit: Duration
    private let state = Locked(State())

    init(limit: Duration) {
        self.limit = limit
    }

    /// Begins to watch. Keeps nothing alive but what the closures hold, and that until ``stop()``.
    ///
    /// - Parameter isWaiting: Whether a byte is waited for; `nil` when it is all over.
    func start(
        isWaiting: @escaping @Sendable () -> Bool?, onSilence: @escaping @Sendable () -> Void
    ) {
        state.withLock { state in
            state.isWaiting = isWaiting
            state.onSilence = onSilence
        }
        SilenceWatchers.shared.add(self, due: .now + limit)
    }

    /// Time begins anew.
    func noteActivity() {
        state.withLock { $0.lastActivity = .now }
    }

    func stop() {
        SilenceWatchers.shared.remove(self)
    }

    /// When it is to be asked again; `nil` when it is over, one way or another.
    fileprivate func check() -> ContinuousClock.Instant? {
        let (isWaiting, onSilence) = state.withLock { ($0.isWaiting, $0.onSilence) }
        guard let isWaiting = isWaiting() else { return nil }
        if !isWaiting { noteActivity() }
        let due = state.withLock { $0.lastActivity } + limit
        if due > .now { return due }
        onSilence()
        return nil
    }
}

/// Looks at all watches from one task, which sleeps until the first of them may be due: a timer for each would cost
/// more than many a call. The task ends when there is nothing left to watch.
private final class SilenceWatchers: Sendable {
    static let shared = SilenceWatchers()

    private struct State {
        /// Each with the time before which it need not be asked.
        var watches: [ObjectIdentifier: (watch: SilenceWatch, due: ContinuousClock.Instant)] = [:]
        var sleep: Task<Void, Never>?
        var wakeTime: ContinuousClock.Instant?
    }

    /// How late a silence may be noticed, so that many calls do not mean as many awakenings.
    private static let grain = Duration.milliseconds(20)

    private let state = Locked(State())

    func add(_ watch: SilenceWatch, due: ContinuousClock.Instant) {
        state.withLock { state in
            state.watches[ObjectIdentifier(watch)] = (watch, due)
            guard state.wakeTime.map({ due < $0 }) ?? true else { return }
            state.sleep?.cancel()
            sleep(until: due, &state)
        }
    }

    func remove(_ watch: SilenceWatch) {
        state.withLock { $0.watches[ObjectIdentifier(watch)] = nil }
    }

    private func sleep(until wakeTime: ContinuousClock.Instant, _ state: inout State) {
        state.wakeTime = wakeTime
        state.sleep = Task.detached { [self] in
            do { try await Task.sleep(until: wakeTime + SilenceWatchers.grain, clock: .continuous) } catch { return }
            checkAll()
        }
    }

    private func checkAll() {
        let dueWatches = state.withLock { state in
            state.watches.values.filter { $0.due <= .now }.map(\.watch)
        }
        // Not with the lock held: what they do may end other exchanges.
        let nextTimes = dueWatches.map { ($0, $0.check()) }
        state.withLock { state in
            for (watch, due) in nextTimes where state.watches[ObjectIdentifier(watch)] != nil {
                state.watches[ObjectIdentifier(watch)] = due.map { (watch, $0) }
            }
            state.sleep?.cancel()
            (state.sleep, state.wakeTime) = (nil, nil)
            guard let next = state.watches.values.map(\.due).min() else { return }
            sleep(until: next, &state)
        }
    }
}
