extension SnippetClient {
    public nonisolated struct Things: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.Things {
    /// `POST /a`
    public func addA(body: Thing, options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.addA(body: body), options)
    }

    /// `POST /b`
    public func addB(body: Thing? = nil, options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.addB(body: body), options)
    }
}

nonisolated extension APIOperation {
    public static func addA(body: Thing) -> APIOperation<Void, Never> {
        .init("addA", .post, "/a", body: .json(body), success: .empty(204), failure: .none)
    }

    public static func addB(body: Thing? = nil) -> APIOperation<Void, Never> {
        .init("addB", .post, "/b", body: .json(body), success: .empty(204), failure: .none)
    }
}

public nonisolated struct Thing: JSONObjectModel {
    public var a: String

    public init(a: String) { self.a = a }
    public init(members json: inout JSONObjectReader) { self.init(a: json.string("a")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("a", a) }
}
