/// Snippet, version 1.
///
/// The document gives `/relative` as a server, relative to where it is published: put that behind the host.
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
        /// Production server.
        public static let production: ServerURL = "https://api.example.com/v1/"

        /// Of your own.
        ///
        /// - tenant: Who you are.
        /// - port: One of `443`, `8443`.
        public static func example(
            tenant: String = "demo",
            port: String = "443",
            basePath: String = "v2"
        ) -> ServerURL {
            ServerURL(
                template: "https://{tenant}.example.com:{port}/{base path}",
                ["tenant": tenant, "port": port, "base path": basePath])
        }

        public static let localhost: ServerURL = "http://localhost:8080"
    }
}

extension SnippetClient {
    public nonisolated struct Things: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.Things {
    /// `GET /a`
    public func getA(options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.getA(), options)
    }
}

nonisolated extension APIOperation {
    public static func getA() -> APIOperation<Void, Never> {
        .init("getA", .get, "/a", server: "https://upload.example.com", success: .empty(204), failure: .none)
    }
}
