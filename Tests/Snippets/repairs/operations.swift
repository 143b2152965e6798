extension SnippetClient {
    public nonisolated struct Cat: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.Cat {
    /// `GET /cats`
    public func getCats(options: RequestOptions = .init()) async throws(APIError<Never>) -> String {
        try await core.send(.getCats(), options)
    }

    /// `POST /cats`
    public func same(options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.same(), options)
    }

    /// `GET /cats/`
    public func getCatsOperation(options: RequestOptions = .init()) async throws(APIError<Int>) -> Int {
        try await core.send(.getCatsOperation(), options)
    }

    /// `POST /cats/{id}:cancel`
    public func postCatsCancelByID(id: String, options: RequestOptions = .init()) async throws(APIError<Never>) -> Cat {
        try await core.send(.postCatsCancelByID(id: id), options)
    }

    /// `GET /{base}...{head}`
    public func compare(
        base: String, head: String, options: RequestOptions = .init()
    ) async throws(APIError<Never>) -> Cat { try await core.send(.compare(base: base, head: head), options) }

    /// `GET /files/{name}.json`
    public func file(
        name: String, from: String, body: FileRequest? = nil, deep: String = "1", options: RequestOptions = .init()
    ) async throws(APIError<Never>) {
        try await core.send(.file(name: name, from: from, body: body, deep: deep), options)
    }
}

nonisolated extension APIOperation {
    public static func getCats() -> APIOperation<String, Never> {
        .init("getCats", .get, "/cats", success: .json(200), failure: .none)
    }

    public static func same() -> APIOperation<Void, Never> {
        .init("same", .post, "/cats", success: .empty(.range(2)), failure: .none)
    }

    public static func getCatsOperation() -> APIOperation<Int, Int> {
        .init("getCatsOperation", .get, "/cats/", accept: ["application/json; charset=utf-8"],
            success: .json(.range(2)), failure: .json(.default))
    }

    public static func postCatsCancelByID(id: String) -> APIOperation<Cat, Never> {
        .init("postCatsCancelByID", .post, "/cats/{id}:cancel", path: ["id": id], success: .json(200), failure: .none)
    }

    public static func compare(base: String, head: String) -> APIOperation<Cat, Never> {
        .init("compare", .get, "/{base}...{head}", path: ["base": base, "head": head],
            accept: ["application/vnd.cats.v2+json"], success: .json(200), failure: .none)
    }

    public static func file(
        name: String, from: String, body: FileRequest? = nil, deep: String = "1"
    ) -> APIOperation<Void, Never> {
        .init("file", .get, "/files/{name}.json", path: ["name": name], query: ["deep": deep, "from": from],
            body: .json(body), success: .empty(.range(2)), failure: .none)
    }
}

public nonisolated struct Cat: JSONObjectModel {
    public let name: String?

    public init(name: String? = nil) { self.name = name }
    public init(members json: inout JSONObjectReader) { self.init(name: json.optionalString("name")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("name", name) }
}

public nonisolated struct FileRequest: JSONObjectModel {
    public var filter: String?

    public init(filter: String? = nil) { self.filter = filter }
    public init(members json: inout JSONObjectReader) { self.init(filter: json.optionalString("filter")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("filter", filter) }
}
