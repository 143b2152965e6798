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
        .init("getOperation", .get, "/", success: .empty(204), failure: .none)
    }

    public static func same() -> APIOperation<Void, Never> {
        .init("same", .get, "/twice", success: .empty(204), failure: .none)
    }

    public static func putTwice() -> APIOperation<Void, Never> {
        .init("putTwice", .put, "/twice", success: .empty(204), failure: .none)
    }

    public static func getThing() -> APIOperation<Void, Never> {
        .init("get_thing", .get, "/slash", success: .empty(204), failure: .none)
    }

    public static func getSlash() -> APIOperation<Void, Never> {
        .init("getThing", .get, "/slash/", success: .empty(204), failure: .none)
    }
}

extension SnippetClient {
    public nonisolated struct Accounts: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.Accounts {
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

nonisolated extension APIOperation {
    public static func getUserAccountsKeysByAccountID(accountID: String) -> APIOperation<Void, Never> {
        .init("getUserAccountsKeysByAccountID", .get, "/user-accounts/{account_id}/keys",
            path: ["account_id": accountID], success: .empty(204), failure: .none)
    }

    public static func postUserAccountsKeysByAccountID(accountID: String) -> APIOperation<Void, Never> {
        .init("postUserAccountsKeysByAccountID", .post, "/user-accounts/{account_id}/keys",
            path: ["account_id": accountID], success: .empty(204), failure: .none)
    }
}
