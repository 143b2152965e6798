extension SnippetClient {
    public nonisolated struct Tokens: Sendable {
        let core: ClientCore

        /// `POST /token`
        public func get(
            grantType: String = "client_credentials", scope: [String]? = nil, metadata: [String: String]? = nil,
            options: RequestOptions = .init()
        ) async throws(APIError<Never>) {
            try await core.send(.getToken(grantType: grantType, scope: scope, metadata: metadata), options)
        }
    }
}

nonisolated extension APIOperation {
    public static func getToken(
        grantType: String = "client_credentials", scope: [String]? = nil, metadata: [String: String]? = nil
    ) -> APIOperation<Void, Never> {
        var request = OperationRequest("getToken", .post, "/token")
        var form = URLEncodedForm()
        form.append("grant_type", grantType)
        form.append("scope", scope)
        form.append("metadata", metadata, encoding: FormEncoding(style: .deepObject))
        request.form(form)
        return .init(request, success: .empty(204), failure: .none)
    }
}
