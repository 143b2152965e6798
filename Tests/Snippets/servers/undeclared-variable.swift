/// Snippet, version 1.
public nonisolated struct SnippetClient: APIClient {
    public let core: ClientCore

    public init(
        server: ServerURL = Servers.example(),
        configuration: ClientConfiguration = ClientConfiguration()
    ) {
        core = ClientCore(
            server: server,
            configuration: configuration)
    }

    public var things: Things { Things(core: core) }

    /// Where the API lives.
    public enum Servers {
        public static func example(
            version: String = "v1"
        ) -> ServerURL {
            ServerURL(
                template: "https://{region}.example.com/{version}",
                ["version": version])
        }
    }
}

extension SnippetClient {
    public nonisolated struct Things: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.Things {
    /// `GET /x`
    public func getX(options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.getX(), options)
    }
}

nonisolated extension APIOperation {
    public static func getX() -> APIOperation<Void, Never> {
        .init("getX", .get, "/x", success: .empty(204), failure: .none)
    }
}
