/// Snippet, version 1.
public nonisolated struct SnippetClient: APIClient {
    public let core: ClientCore

    public init(
        server: ServerURL,
        configuration: ClientConfiguration = ClientConfiguration()
    ) {
        core = ClientCore(
            server: server,
            configuration: configuration)
    }

    public var accounts: Accounts { Accounts(core: core) }

    /// `GET /`
    public func getOperation(options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.getOperation(), options)
    }

    /// `GET /twice`
    public func same(options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.same(), options)
    }

    /// `PUT /twice`
    public func putTwice(options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.putTwice(), options)
    }

    /// `GET /slash`
    public func getThing(options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.getThing(), options)
    }

    /// `GET /slash/`
    public func getSlash(options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.getSlash(), options)
    }
}

nonisolated extension APIOperation {
    public static func getOperation() -> APIOperation<Void, Never> {
        let request = OperationRequest("getOperation", .get, "/")
        return .init(request, success: .empty(204), failure: .none)
    }

    public static func same() -> APIOperation<Void, Never> {
        let request = OperationRequest("same", .get, "/twice")
        return .init(request, success: .empty(204), failure: .none)
    }

    public static func putTwice() -> APIOperation<Void, Never> {
        let request = OperationRequest("putTwice", .put, "/twice")
        return .init(request, success: .empty(204), failure: .none)
    }

    public static func getThing() -> APIOperation<Void, Never> {
        let request = OperationRequest("get_thing", .get, "/slash")
        return .init(request, success: .empty(204), failure: .none)
    }

    public static func getSlash() -> APIOperation<Void, Never> {
        let request = OperationRequest("getThing", .get, "/slash/")
        return .init(request, success: .empty(204), failure: .none)
    }
}

extension SnippetClient {
    public nonisolated struct Accounts: Sendable {
        let core: ClientCore

        /// `GET /user-accounts/{account_id}/keys`
        public func getUserKeysByAccountID(
            accountID: String, options: RequestOptions = .init()
        ) async throws(APIError<Never>) {
            try await core.send(.getUserAccountsKeysByAccountID(accountID: accountID), options)
        }

        /// `POST /user-accounts/{account_id}/keys`
        public func postUserKeysByAccountID(
            accountID: String, options: RequestOptions = .init()
        ) async throws(APIError<Never>) {
            try await core.send(.postUserAccountsKeysByAccountID(accountID: accountID), options)
        }
    }
}

nonisolated extension APIOperation {
    public static func getUserAccountsKeysByAccountID(accountID: String) -> APIOperation<Void, Never> {
        var request = OperationRequest("getUserAccountsKeysByAccountID", .get, "/user-accounts/{account_id}/keys")
        request.path("account_id", accountID)
        return .init(request, success: .empty(204), failure: .none)
    }

    public static func postUserAccountsKeysByAccountID(accountID: String) -> APIOperation<Void, Never> {
        var request = OperationRequest("postUserAccountsKeysByAccountID", .post, "/user-accounts/{account_id}/keys")
        request.path("account_id", accountID)
        return .init(request, success: .empty(204), failure: .none)
    }
}
