extension SnippetClient {
    public nonisolated struct Things: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.Things {
    /// `POST /required`
    /// - Parameter body: What to add.
    /// - Parameter options: Of this call alone.
    public func required(body: Thing, options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.required(body: body), options)
    }

    /// `POST /optional`
    public func optional(body: Thing? = nil, options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.optional(body: body), options)
    }

    /// `POST /list`
    public func list(body: [Thing], options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.list(body: body), options)
    }

    /// `POST /inline`
    public func inline(body: InlineRequest, options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.inline(body: body), options)
    }

    /// `POST /any`
    public func any(body: JSONValue, options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.any(body: body), options)
    }
}

nonisolated extension APIOperation {
    public static func required(body: Thing) -> APIOperation<Void, Never> {
        .init("required", .post, "/required", body: .json(body), success: .empty(204), failure: .none)
    }

    public static func optional(body: Thing? = nil) -> APIOperation<Void, Never> {
        .init("optional", .post, "/optional", body: .json(body), success: .empty(204), failure: .none)
    }

    public static func list(body: [Thing]) -> APIOperation<Void, Never> {
        .init("list", .post, "/list", body: .json(body), success: .empty(204), failure: .none)
    }

    public static func inline(body: InlineRequest) -> APIOperation<Void, Never> {
        .init("inline", .post, "/inline", body: .json(body, as: "application/vnd.api+json"), success: .empty(204),
            failure: .none)
    }

    public static func any(body: JSONValue) -> APIOperation<Void, Never> {
        .init("any", .post, "/any", body: .json(body), success: .empty(204), failure: .none)
    }
}

public nonisolated struct Thing: JSONObjectModel {
    public var name: String?

    public init(name: String? = nil) { self.name = name }
    public init(members json: inout JSONObjectReader) { self.init(name: json.optionalString("name")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("name", name) }
}

public nonisolated struct InlineRequest: JSONObjectModel {
    public var a: String

    public init(a: String) { self.a = a }
    public init(members json: inout JSONObjectReader) { self.init(a: json.string("a")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("a", a) }
}
