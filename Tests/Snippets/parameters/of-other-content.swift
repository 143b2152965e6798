extension SnippetClient {
    public nonisolated struct Things: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.Things {
    /// `GET /a`
    public func getA(
        filter: [String: Int]? = nil, note: String? = nil, shape: String? = nil, options: RequestOptions = .init()
    ) async throws(APIError<Never>) {
        try await core.send(.getA(filter: filter, note: note, shape: shape), options)
    }

    /// `GET /b`
    public func getB(everything: String? = nil, options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.getB(everything: everything), options)
    }
}

nonisolated extension APIOperation {
    public static func getA(
        filter: [String: Int]? = nil, note: String? = nil, shape: String? = nil
    ) -> APIOperation<Void, Never> {
        var request = OperationRequest("getA", .get, "/a")
        request.query("filter", json: filter)
        request.query("note", note)
        request.query("shape", shape)
        return .init(request, success: .empty(204), failure: .none)
    }

    public static func getB(everything: String? = nil) -> APIOperation<Void, Never> {
        var request = OperationRequest("getB", .get, "/b")
        request.queryString(everything)
        return .init(request, success: .empty(204), failure: .none)
    }
}
