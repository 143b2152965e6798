extension Duration {
    /// Runs something and cancels it when it takes longer.
    ///
    /// - Throws: ``CallFailure/timedOut(_:)`` then, and else what the operation throws.
    static func limit<Value: Sendable>(
        _ limit: Duration?, _ operation: @escaping @Sendable () async throws -> Value
    ) async throws -> Value {
        guard let limit else { return try await operation() }
        return try await withThrowingTaskGroup(of: Value?.self) { group in
            defer { group.cancelAll() }
            group.addTask { try await operation() }
            group.addTask {
                try await Task.sleep(for: limit)
                return nil
            }
            guard case let value?? = try await group.next() else {
                throw CallFailure.timedOut(TimeLimit(scope: .total, limit: limit))
            }
            return value
        }
    }
}
