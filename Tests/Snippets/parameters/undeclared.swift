extension SnippetClient {
    public nonisolated struct Things: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.Things {
    /// `GET /things/{id}`
    public func get(id: String, options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.getThing(id: id), options)
    }
}

nonisolated extension APIOperation {
    public static func getThing(id: String) -> APIOperation<Void, Never> {
        .init("getThing", .get, "/things/{id}", path: ["id": id], success: .empty(204), failure: .none)
    }
}
