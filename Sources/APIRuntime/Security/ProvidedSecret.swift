/// A value of a credential's provider, and until when it may be used.
struct FreshSecret: Sendable {
    let value: String
    /// `nil` for ever.
    let expiry: ContinuousClock.Instant?
}

/// Keeps the value of a credential's provider, and asks for a new one once however many calls wait for it.
actor ProvidedSecret {
    private let fetch: @Sendable () async throws -> FreshSecret
    private var kept: FreshSecret?
    private var running: Task<String, any Error>?

    init(_ first: FreshSecret? = nil, fetch: @escaping @Sendable () async throws -> FreshSecret) {
        kept = first
        self.fetch = fetch
    }

    init(lifetime: Duration?, fetch: @escaping @Sendable () async throws -> String) {
        self.init {
            let value = try await fetch()
            return FreshSecret(value: value, expiry: lifetime.map { ContinuousClock.now + $0 })
        }
    }

    /// A value that is not the rejected one, unless the provider gives that again.
    func value(replacing rejected: String? = nil) async throws -> String {
        if let kept, kept.value != rejected, !isExpired(kept) { return kept.value }
        let task = running ?? start()
        return try await task.valueUnlessCancelled()
    }

    private func isExpired(_ secret: FreshSecret) -> Bool {
        secret.expiry.map { ContinuousClock.now >= $0 } ?? false
    }

    /// Belongs to no caller, so that one that is cancelled does not take the value away from the others.
    private func start() -> Task<String, any Error> {
        let task = Task {
            defer { running = nil }
            let secret = try await fetch()
            kept = secret
            return secret.value
        }
        running = task
        return task
    }
}
