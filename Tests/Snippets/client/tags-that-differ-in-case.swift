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

    public var agents: Agents { Agents(core: core) }

    public var agentsOperations: AgentsOperations { AgentsOperations(core: core) }
}

extension SnippetClient {
    public nonisolated struct Agents: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.Agents {
    /// `GET /agents`
    public func list(options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.listAgents(), options)
    }
}

nonisolated extension APIOperation {
    public static func listAgents() -> APIOperation<Void, Never> {
        .init("listAgents", .get, "/agents", success: .empty(204), failure: .none)
    }
}

extension SnippetClient {
    public nonisolated struct AgentsOperations: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.AgentsOperations {
    /// `GET /staff`
    public func listStaff(options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.listStaff(), options)
    }
}

nonisolated extension APIOperation {
    public static func listStaff() -> APIOperation<Void, Never> {
        .init("listStaff", .get, "/staff", success: .empty(204), failure: .none)
    }
}
