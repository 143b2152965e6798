/// Keeps the value of a credential's provider, and asks for a new one once however many calls wait for it.
actor ProvidedSecret {
    private let lifetime: Duration?
    private let fetch: @Sendable () async throws -> String
    private var kept: (value: String, since: ContinuousClock.Instant)?
    private var running: Task<String, any Error>?

    init(lifetime: Duration?, fetch: @escaping @Sendable () async throws -> String) {
        self.lifetime = lifetime
        self.fetch = fetch
    }

    /// A value that is not the rejected one, unless the provider gives that again.
    func value(replacing rejected: String? = nil) async throws -> String {
        if let kept, kept.value != rejected, !isExpired(since: kept.since) { return kept.value }
        let task = running ?? start()
        return try await task.valueUnlessCancelled()
    }

    private func isExpired(since start: ContinuousClock.Instant) -> Bool {
        lifetime.map { ContinuousClock.now - start >= $0 } ?? false
    }

    /// Belongs to no caller, so that one that is cancelled does not take the value away from the others.
    private func start() -> Task<String, any Error> {
        let task = Task {
            defer { running = nil }
            let value = try await fetch()
            kept = (value, ContinuousClock.now)
            return value
        }
        running = task
        return task
    }
}
