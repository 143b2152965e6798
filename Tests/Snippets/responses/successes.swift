extension SnippetClient {
    public nonisolated struct Things: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.Things {
    /// `GET /none`
    public func getNone(options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.getNone(), options)
    }

    /// `GET /text`
    public func text(options: RequestOptions = .init()) async throws(APIError<Never>) -> String {
        try await core.send(.text(), options)
    }

    /// `GET /bytes`
    public func bytes(options: RequestOptions = .init()) async throws(APIError<Never>) -> ResponseBody {
        try await core.send(.bytes(), options)
    }

    /// `POST /any`
    @discardableResult
    public func any(options: RequestOptions = .init()) async throws(APIError<Never>) -> JSONValue {
        try await core.send(.any(), options)
    }

    /// `GET /list`
    public func list(options: RequestOptions = .init()) async throws(APIError<Never>) -> [String] {
        try await core.send(.list(), options)
    }

    /// `GET /inline`
    public func inline(options: RequestOptions = .init()) async throws(APIError<Never>) -> InlineResponse {
        try await core.send(.inline(), options)
    }

    /// `GET /nullable`
    public func nullable(options: RequestOptions = .init()) async throws(APIError<Never>) -> String? {
        try await core.send(.nullable(), options)
    }

    /// `GET /range`
    public func range(options: RequestOptions = .init()) async throws(APIError<Never>) -> ResponseBody {
        try await core.send(.range(), options)
    }

    /// `GET /default`
    public func `default`(options: RequestOptions = .init()) async throws(APIError<Int>) -> Int {
        try await core.send(.`default`(), options)
    }
}

nonisolated extension APIOperation {
    public static func getNone() -> APIOperation<Void, Never> {
        .init("none", .get, "/none", success: .empty(204), failure: .none)
    }

    public static func text() -> APIOperation<String, Never> {
        .init("text", .get, "/text", accept: ["text/plain"], success: .text(200), failure: .none)
    }

    public static func bytes() -> APIOperation<ResponseBody, Never> {
        .init("bytes", .get, "/bytes", accept: ["application/pdf"], success: .stream(200), failure: .none)
    }

    public static func any() -> APIOperation<JSONValue, Never> {
        .init("any", .post, "/any", success: .json(200), failure: .none)
    }

    public static func list() -> APIOperation<[String], Never> {
        .init("list", .get, "/list", success: .json(200), failure: .none)
    }

    public static func inline() -> APIOperation<InlineResponse, Never> {
        .init("inline", .get, "/inline", success: .json(200), failure: .none)
    }

    public static func nullable() -> APIOperation<String?, Never> {
        .init("nullable", .get, "/nullable", success: .json(200), failure: .none)
    }

    public static func range() -> APIOperation<ResponseBody, Never> {
        .init("range", .get, "/range", accept: ["image/*"], success: .stream(200), failure: .none)
    }

    public static func `default`() -> APIOperation<Int, Int> {
        .init("default", .get, "/default", success: .json(.range(2)), failure: .json(.default))
    }
}

public nonisolated struct InlineResponse: JSONObjectModel {
    public let n: Int

    public init(n: Int) { self.n = n }
    public init(members json: inout JSONObjectReader) { self.init(n: json.int("n")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("n", n) }
}
