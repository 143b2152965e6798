extension SnippetClient {
    public nonisolated struct Users: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.Users {
    /// `POST /users`
    public func add(body: User, options: RequestOptions = .init()) async throws(APIError<Never>) -> User {
        try await core.send(.addUser(body: body), options)
    }
}

nonisolated extension APIOperation {
    public static func addUser(body: User) -> APIOperation<User, Never> {
        .init("addUser", .post, "/users", body: .json(body), success: .json(200), failure: .none)
    }
}

extension SnippetClient {
    public nonisolated struct Accounts: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.Accounts {
    /// `GET /accounts`
    public func list(options: RequestOptions = .init()) async throws(APIError<Never>) -> [Account] {
        try await core.send(.listAccounts(), options)
    }
}

nonisolated extension APIOperation {
    public static func listAccounts() -> APIOperation<[Account], Never> {
        .init("listAccounts", .get, "/accounts", success: .json(200), failure: .none)
    }
}

public nonisolated struct User: JSONObjectModel {
    public var id: Int?
    public var name: String
    public var password: String?

    public init(name: String, id: Int? = nil, password: String? = nil) {
        (self.name, self.id, self.password) = (name, id, password)
    }
    public init(members json: inout JSONObjectReader) {
        self.init(name: json.string("name"), id: json.optionalInt("id"), password: json.optionalString("password"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("id", id)
        json.write("name", name)
        json.write("password", password)
    }
}

public nonisolated struct Account: JSONObjectModel {
    public let id: Int

    public init(id: Int) { self.id = id }
    public init(members json: inout JSONObjectReader) { self.init(id: json.int("id")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("id", id) }
}
