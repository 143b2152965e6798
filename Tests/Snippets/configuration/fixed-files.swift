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

    public var letters: Letters { Letters(core: core) }
}

public nonisolated struct A: JSONObjectModel {
    public let b: B?

    public init(b: B? = nil) { self.b = b }
    public init(members json: inout JSONObjectReader) { self.init(b: json.optionalValue("b")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("b", b) }
}

nonisolated extension APIOperation {
    public static func getA() -> APIOperation<A, Never> {
        .init("getA", .get, "/a", success: .json(200), failure: .none)
    }
}

extension SnippetClient {
    public nonisolated struct Letters: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.Letters {
    /// `GET /a`
    public func getA(options: RequestOptions = .init()) async throws(APIError<Never>) -> A {
        try await core.send(.getA(), options)
    }
}

public nonisolated struct C: JSONObjectModel {
    public let c: String?

    public init(c: String? = nil) { self.c = c }
    public init(members json: inout JSONObjectReader) { self.init(c: json.optionalString("c")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("c", c) }
}

public nonisolated struct B: JSONObjectModel {
    public let c: String?

    public init(c: String? = nil) { self.c = c }
    public init(members json: inout JSONObjectReader) { self.init(c: json.optionalString("c")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("c", c) }
}

nonisolated extension SnippetClient {
    /// `GET /b`
    public func getB(options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.getB(), options)
    }
}

nonisolated extension APIOperation {
    public static func getB() -> APIOperation<Void, Never> {
        .init("getB", .get, "/b", success: .empty(204), failure: .none)
    }
}
