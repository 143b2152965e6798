extension SnippetClient {
    public nonisolated struct Tokens: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.Tokens {
    /// `POST /token`
    public func get(
        grantType: String = "client_credentials", scope: [String]? = nil, metadata: [String: String]? = nil,
        options: RequestOptions = .init()
    ) async throws(APIError<Never>) {
        try await core.send(.getToken(grantType: grantType, scope: scope, metadata: metadata), options)
    }
}

nonisolated extension APIOperation {
    public static func getToken(
        grantType: String = "client_credentials", scope: [String]? = nil, metadata: [String: String]? = nil
    ) -> APIOperation<Void, Never> {
        .init("getToken", .post, "/token",
            body: .form(fields: ["grant_type": grantType, "scope": scope], deepObject: ["metadata": metadata]),
            success: .empty(204), failure: .none)
    }
}
