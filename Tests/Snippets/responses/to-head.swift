extension SnippetClient {
    public nonisolated struct Files: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.Files {
    /// `HEAD /files/{id}`
    public func head(id: String, options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.headFile(id: id), options)
    }
}

nonisolated extension APIOperation {
    public static func headFile(id: String) -> APIOperation<Void, Never> {
        .init("headFile", .head, "/files/{id}", path: ["id": id], accept: ["image/png"], success: .empty(200),
            failure: .none)
    }
}

extension SnippetClient {
    public nonisolated struct Things: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.Things {
    /// `HEAD /things/{id}`
    public func head(id: String, options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.headThing(id: id), options)
    }

    /// `GET /things/{id}`
    public func get(id: String, options: RequestOptions = .init()) async throws(APIError<Never>) -> Thing {
        try await core.send(.getThing(id: id), options)
    }
}

nonisolated extension APIOperation {
    public static func headThing(id: String) -> APIOperation<Void, Never> {
        .init("headThing", .head, "/things/{id}", path: ["id": id], success: .empty(200), failure: .none)
    }

    public static func getThing(id: String) -> APIOperation<Thing, Never> {
        .init("getThing", .get, "/things/{id}", path: ["id": id], success: .json(200), failure: .none)
    }
}

public nonisolated struct Thing: JSONObjectModel {
    public let name: String?

    public init(name: String? = nil) { self.name = name }
    public init(members json: inout JSONObjectReader) { self.init(name: json.optionalString("name")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("name", name) }
}
