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

    /// People.
    public var userAccounts: UserAccounts { UserAccounts(core: core) }

    public var slightlySmilingFace: SlightlySmilingFace { SlightlySmilingFace(core: core) }

    public var pages: Pages { Pages(core: core) }

    /// `GET /untagged`
    public func ping(options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.ping(), options)
    }
}

nonisolated extension APIOperation {
    public static func ping() -> APIOperation<Void, Never> {
        .init("ping", .get, "/untagged", success: .empty(204), failure: .none)
    }
}

extension SnippetClient {
    /// People.
    public nonisolated struct UserAccounts: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.UserAccounts {
    /// `GET /accounts`
    public func list(options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.listUserAccounts(), options)
    }

    /// `GET /accounts/{id}`
    public func get(id: String, options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.getUserAccount(id: id), options)
    }
}

nonisolated extension APIOperation {
    public static func listUserAccounts() -> APIOperation<Void, Never> {
        .init("list_user_accounts", .get, "/accounts", success: .empty(204), failure: .none)
    }

    public static func getUserAccount(id: String) -> APIOperation<Void, Never> {
        .init("getUserAccount", .get, "/accounts/{id}", path: ["id": id], success: .empty(204), failure: .none)
    }
}

extension SnippetClient {
    public nonisolated struct SlightlySmilingFace: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.SlightlySmilingFace {
    /// `GET /smile`
    public func smile(options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.smile(), options)
    }
}

nonisolated extension APIOperation {
    public static func smile() -> APIOperation<Void, Never> {
        .init("smile", .get, "/smile", success: .empty(204), failure: .none)
    }
}

extension SnippetClient {
    public nonisolated struct Pages: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.Pages {
    /// `GET /pages`
    public func list(options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.listPages(), options)
    }
}

nonisolated extension APIOperation {
    public static func listPages() -> APIOperation<Void, Never> {
        .init("listPages", .get, "/pages", success: .empty(204), failure: .none)
    }
}
