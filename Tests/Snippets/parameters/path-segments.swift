extension SnippetClient {
    public nonisolated struct Things: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.Things {
    /// `GET /v1/{name}`
    public func get(name: String, options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.getThing(name: name), options)
    }

    /// `GET /v1/{parent}/pages`
    public func listPages(parent: String, options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.listPages(parent: parent), options)
    }

    /// `GET /proxy/{proxy}`
    public func proxy(proxy: String, options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.proxy(proxy: proxy), options)
    }

    /// `GET /{scope}/locks/{id}`
    public func getLock(scope: String, id: String, options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.getLock(scope: scope, id: id), options)
    }
}

nonisolated extension APIOperation {
    public static func getThing(name: String) -> APIOperation<Void, Never> {
        var request = OperationRequest("getThing", .get, "/v1/{name}")
        request.path("name", segments: name)
        return .init(request, success: .empty(204), failure: .none)
    }

    public static func listPages(parent: String) -> APIOperation<Void, Never> {
        var request = OperationRequest("listPages", .get, "/v1/{parent}/pages")
        request.path("parent", segments: parent)
        return .init(request, success: .empty(204), failure: .none)
    }

    public static func proxy(proxy: String) -> APIOperation<Void, Never> {
        var request = OperationRequest("proxy", .get, "/proxy/{proxy}")
        request.path("proxy", segments: proxy)
        return .init(request, success: .empty(204), failure: .none)
    }

    public static func getLock(scope: String, id: String) -> APIOperation<Void, Never> {
        var request = OperationRequest("getLock", .get, "/{scope}/locks/{id}", path: ["id": id])
        request.path("scope", segments: scope)
        return .init(request, success: .empty(204), failure: .none)
    }
}
