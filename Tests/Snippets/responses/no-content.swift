extension SnippetClient {
    public nonisolated struct Things: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.Things {
    /// `DELETE /things/{id}`
    public func delete(id: String, options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.deleteThing(id: id), options)
    }

    /// `PUT /things/{id}`
    public func replace(id: String, options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.replaceThing(id: id), options)
    }
}

nonisolated extension APIOperation {
    public static func deleteThing(id: String) -> APIOperation<Void, Never> {
        .init("deleteThing", .delete, "/things/{id}", path: ["id": id], success: .empty(204), failure: .none)
    }

    public static func replaceThing(id: String) -> APIOperation<Void, Never> {
        .init("replaceThing", .put, "/things/{id}", path: ["id": id], success: .empty(204), failure: .none)
    }
}
