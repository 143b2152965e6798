extension SnippetClient {
    public nonisolated struct Users: Sendable {
        let core: ClientCore

        /// `POST /users`
        public func add(body: User, options: RequestOptions = RequestOptions()) async throws(APIError<Never>) -> User {
            try await core.send(.addUser(body: body), options)
        }
    }
}

extension APIOperation {
    /// `POST /users`
    public static func addUser(body: User) -> APIOperation<User, Never> {
        var request = OperationRequest("addUser", .post, "/users")
        request.json(body)
        return .init(request, success: .json(200), failure: .none)
    }
}

extension SnippetClient {
    public nonisolated struct Accounts: Sendable {
        let core: ClientCore

        /// `GET /accounts`
        public func list(options: RequestOptions = RequestOptions()) async throws(APIError<Never>) -> [Account] {
            try await core.send(.listAccounts(), options)
        }
    }
}

extension APIOperation {
    /// `GET /accounts`
    public static func listAccounts() -> APIOperation<[Account], Never> {
        let request = OperationRequest("listAccounts", .get, "/accounts")
        return .init(request, success: .json(200), failure: .none)
    }
}

public nonisolated struct User: JSONModel {
    public var id: Int?
    public var name: String
    public var password: String?

    public init(name: String, id: Int? = nil, password: String? = nil) {
        self.id = id
        self.name = name
        self.password = password
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        id = json.optionalInt("id")
        name = json.string("name")
        password = json.optionalString("password")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("id", id)
        json.write("name", name)
        json.write("password", password)
        json.endObject()
    }
}

public nonisolated struct Account: JSONModel {
    public let id: Int

    public init(id: Int) {
        self.id = id
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        id = json.int("id")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("id", id)
        json.endObject()
    }
}
