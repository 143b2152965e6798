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

    public var users: Users { Users(core: core) }

    public var posts: Posts { Posts(core: core) }

    /// `GET /drafts`
    public func getDrafts(options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.getDrafts(), options)
    }
}

nonisolated extension APIOperation {
    public static func getDrafts() -> APIOperation<Void, Never> {
        .init("getDrafts", .get, "/drafts", success: .empty(200), failure: .none)
    }
}

extension SnippetClient {
    public nonisolated struct Users: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.Users {
    /// `GET /users`
    public func list(options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.list(), options)
    }

    /// `PUT /users`
    public func put(options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.putUsers(), options)
    }
}

nonisolated extension APIOperation {
    public static func list() -> APIOperation<Void, Never> {
        .init("list", .get, "/users", success: .empty(200), failure: .none)
    }

    public static func putUsers() -> APIOperation<Void, Never> {
        .init("putUsers", .put, "/users", success: .empty(204), failure: .none)
    }
}

extension SnippetClient {
    public nonisolated struct Posts: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.Posts {
    /// `GET /posts`
    public func list(options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.getPosts(), options)
    }

    /// `POST /posts`
    public func create(options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.createPost(), options)
    }
}

nonisolated extension APIOperation {
    public static func getPosts() -> APIOperation<Void, Never> {
        .init("getPosts", .get, "/posts", success: .empty(200), failure: .none)
    }

    public static func createPost() -> APIOperation<Void, Never> {
        .init("createPost", .post, "/posts", success: .empty(201), failure: .none)
    }
}
