/// Snippet, version 1.
public nonisolated struct SnippetClient: APIClient {
    public let core: ClientCore

    public init(
        server: ServerURL = Servers.production,
        configuration: ClientConfiguration = ClientConfiguration()
    ) {
        core = ClientCore(
            server: server,
            configuration: configuration)
    }

    public var things: Things { Things(core: core) }

    /// Where the API lives.
    public enum Servers {
        /// Production
        public static let production: ServerURL = "https://api.example.com"

        public static let test: ServerURL = "https://test.example.com"
    }
}

extension SnippetClient {
    public nonisolated struct Things: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.Things {
    /// `GET /same`
    public func getSame(options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.getSame(), options)
    }

    /// `GET /other`
    public func getOther(options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.getOther(), options)
    }
}

nonisolated extension APIOperation {
    public static func getSame() -> APIOperation<Void, Never> {
        .init("getSame", .get, "/same", success: .empty(204), failure: .none)
    }

    public static func getOther() -> APIOperation<Void, Never> {
        .init("getOther", .get, "/other", server: "https://test.example.com", success: .empty(204), failure: .none)
    }
}
