extension SnippetClient {
    public nonisolated struct Things: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.Things {
    /// `GET /search`
    /// - Parameter q: What to look for.
    /// - Parameter options: Of this call alone.
    public func search(q: Int, version: String = "2", options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.search(q: q, version: version), options)
    }

    /// `GET /select`
    /// - Parameter q: What to look for.
    /// - Parameter page: The server's default is `1`.
    /// - Parameter options: Of this call alone.
    public func select(q: Int, page: Int? = nil, options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.select(q: q, page: page), options)
    }

    /// `GET /find`
    public func find(q: String, options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.find(q: q), options)
    }
}

nonisolated extension APIOperation {
    public static func search(q: Int, version: String = "2") -> APIOperation<Void, Never> {
        .init("search", .get, "/search", query: ["version": version, "q": q], success: .empty(204), failure: .none)
    }

    public static func select(q: Int, page: Int? = nil) -> APIOperation<Void, Never> {
        .init("select", .get, "/select", query: ["q": q, "page": page], success: .empty(204), failure: .none)
    }

    public static func find(q: String) -> APIOperation<Void, Never> {
        .init("find", .get, "/find", query: ["q": q], success: .empty(204), failure: .none)
    }
}
