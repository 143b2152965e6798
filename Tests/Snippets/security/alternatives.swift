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
            security: [["a"], ["b"]],
            credentials: credentials.bySchemeName,
            configuration: configuration)
    }

    public var things: Things { Things(core: core) }

    /// What the client proves itself with; give what you have.
    public struct Credentials: Sendable {
        public var a: Credential?
        public var b: Credential?

        public init(a: Credential? = nil, b: Credential? = nil) {
            self.a = a
            self.b = b
        }

        var bySchemeName: CredentialSet {
            [SecurityScheme("a", .header("X-A")): a, SecurityScheme("b", .bearer): b]
        }
    }
}

extension SnippetClient {
    public nonisolated struct Things: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.Things {
    /// `GET /default`
    public func byDefault(options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.byDefault(), options)
    }

    /// `GET /none`
    public func getNone(options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.getNone(), options)
    }

    /// `GET /optional`
    public func optional(options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.optional(), options)
    }

    /// `GET /both`
    public func both(options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.both(), options)
    }

    /// `GET /unknown`
    public func unknown(options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.unknown(), options)
    }
}

nonisolated extension APIOperation {
    public static func byDefault() -> APIOperation<Void, Never> {
        .init("byDefault", .get, "/default", success: .empty(204), failure: .none)
    }

    public static func getNone() -> APIOperation<Void, Never> {
        .init("none", .get, "/none", security: [], success: .empty(204), failure: .none)
    }

    public static func optional() -> APIOperation<Void, Never> {
        .init("optional", .get, "/optional", security: [[], ["b"]], success: .empty(204), failure: .none)
    }

    public static func both() -> APIOperation<Void, Never> {
        .init("both", .get, "/both", security: [["a", "b"]], success: .empty(204), failure: .none)
    }

    public static func unknown() -> APIOperation<Void, Never> {
        .init("unknown", .get, "/unknown", security: [], success: .empty(204), failure: .none)
    }
}
