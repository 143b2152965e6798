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
            security: [["bearer"]],
            credentials: credentials.bySchemeName,
            configuration: configuration)
    }

    public var things: Things { Things(core: core) }

    /// What the client proves itself with; give what you have.
    public struct Credentials: Sendable {
        /// From signing in.
        public var bearer: Credential?
        public var basic: Credential?
        public var digest: Credential?
        public var xAPIKey: Credential?
        public var queryKey: Credential?
        public var cookie: Credential?
        public var oauth: Credential?
        public var both: Credential?
        public var oidc: Credential?

        public init(
            bearer: Credential? = nil,
            basic: Credential? = nil,
            digest: Credential? = nil,
            xAPIKey: Credential? = nil,
            queryKey: Credential? = nil,
            cookie: Credential? = nil,
            oauth: Credential? = nil,
            both: Credential? = nil,
            oidc: Credential? = nil
        ) {
            self.bearer = bearer
            self.basic = basic
            self.digest = digest
            self.xAPIKey = xAPIKey
            self.queryKey = queryKey
            self.cookie = cookie
            self.oauth = oauth
            self.both = both
            self.oidc = oidc
        }

        var bySchemeName: CredentialSet {
            [
                SecurityScheme("bearer", .bearer): bearer, SecurityScheme("basic", .basic): basic,
                SecurityScheme("digest", .http(scheme: "digest")): digest,
                SecurityScheme("X-API-Key", .header("X-API-Key")): xAPIKey,
                SecurityScheme("query key", .query("key")): queryKey, SecurityScheme("cookie", .cookie("sid")): cookie,
                SecurityScheme("oauth", .oauth2): oauth, SecurityScheme("both", .oauth2): both,
                SecurityScheme("oidc", .openIDConnect): oidc,
            ]
        }

        /// Where tokens for ``oauth`` come from, see `OAuthClient`.
        public nonisolated enum OAuthFlows {
            public static let clientCredentials = OAuthFlow(tokenURL: "https://a.example/token", scopes: ["read"])
        }

        /// Where tokens for ``both`` come from, see `OAuthClient`.
        public nonisolated enum BothFlows {
            public static let authorizationCode = OAuthFlow(authorizationURL: "https://a.example/authorize",
                tokenURL: "https://a.example/token", refreshURL: "https://a.example/refresh",
                scopes: ["pets:read", "pets:write"])
            public static let implicit = OAuthFlow(authorizationURL: "https://a.example/authorize")
        }

        /// Where the provider of ``oidc`` describes itself, see `OpenIDProvider`.
        public nonisolated static let oidcDiscovery = "https://a.example/.well-known"
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
        .init("getA", .get, "/a", success: .empty(204), failure: .none)
    }
}
