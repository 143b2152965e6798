/// Snippet, version 1.
public nonisolated struct SnippetClient: APIClient {
    public let core: ClientCore

    public init(
        server: ServerURL,
        credentials: Credentials = Credentials(),
        configuration: ClientConfiguration = ClientConfiguration()
    ) {
        core = ClientCore(
            server: server,
            security: [],
            credentials: credentials.bySchemeName,
            configuration: configuration)
    }

    public var jobs: Jobs { Jobs(core: core) }

    /// What the client proves itself with; give what you have.
    public struct Credentials: Sendable {
        public var key: Credential?
        /// Bearer, and the token.
        public var authorization: Credential?

        public init(key: Credential? = nil, authorization: Credential? = nil) {
            self.key = key
            self.authorization = authorization
        }

        var bySchemeName: CredentialSet {
            [
                SecurityScheme("key", .query("key")): key,
                SecurityScheme("Authorization", .header("Authorization")): authorization,
            ]
        }
    }
}

extension SnippetClient {
    public nonisolated struct Jobs: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.Jobs {
    /// `GET /jobs`
    public func list(options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.listJobs(), options)
    }

    /// `POST /jobs`
    public func create(options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.createJob(), options)
    }

    /// `DELETE /jobs`
    public func delete(options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.deleteJobs(), options)
    }

    /// `GET /health`
    public func health(options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.health(), options)
    }
}

nonisolated extension APIOperation {
    public static func listJobs() -> APIOperation<Void, Never> {
        .init("listJobs", .get, "/jobs", security: [["Authorization"]], success: .empty(204), failure: .none)
    }

    public static func createJob() -> APIOperation<Void, Never> {
        .init("createJob", .post, "/jobs", security: [["Authorization"], []], success: .empty(204), failure: .none)
    }

    public static func deleteJobs() -> APIOperation<Void, Never> {
        .init("deleteJobs", .delete, "/jobs", security: [["key"]], success: .empty(204), failure: .none)
    }

    public static func health() -> APIOperation<Void, Never> {
        .init("health", .get, "/health", success: .empty(204), failure: .none)
    }
}
