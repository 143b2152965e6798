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

    /// Lighting
    ///
    /// All that shines.
    public var light: Light { Light(core: core) }

    /// Shades
    ///
    /// Part of Lighting.
    public var shades: Shades { Shades(core: core) }

    public var partners: Partners { Partners(core: core) }
}

extension SnippetClient {
    /// Lighting
    ///
    /// All that shines.
    public nonisolated struct Light: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.Light {
    /// `GET /lamps`
    public func listLamps(options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.listLamps(), options)
    }
}

nonisolated extension APIOperation {
    public static func listLamps() -> APIOperation<Void, Never> {
        .init("listLamps", .get, "/lamps", success: .empty(204), failure: .none)
    }
}

extension SnippetClient {
    /// Shades
    ///
    /// Part of Lighting.
    public nonisolated struct Shades: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.Shades {
    /// `GET /shades`
    public func list(options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.listShades(), options)
    }
}

nonisolated extension APIOperation {
    public static func listShades() -> APIOperation<Void, Never> {
        .init("listShades", .get, "/shades", success: .empty(204), failure: .none)
    }
}

extension SnippetClient {
    public nonisolated struct Partners: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.Partners {
    /// `GET /secrets`
    public func listSecrets(options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.listSecrets(), options)
    }
}

nonisolated extension APIOperation {
    public static func listSecrets() -> APIOperation<Void, Never> {
        .init("listSecrets", .get, "/secrets", success: .empty(204), failure: .none)
    }
}
