extension SnippetClient {
    public nonisolated struct Things: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.Things {
    /// `GET /a`
    public func getA(options: RequestOptions = .init()) async throws(APIError<GetAProblem>) -> GetAResponse {
        try await core.send(.getA(), options)
    }

    /// `GET /b`
    public func getB(options: RequestOptions = .init()) async throws(APIError<Never>) -> ResponseBody {
        try await core.send(.getB(), options)
    }
}

nonisolated extension APIOperation {
    public static func getA() -> APIOperation<GetAResponse, GetAProblem> {
        .init("getA", .get, "/a", accept: ["application/xml"], success: .xml(200, SnippetClient.xml["root"]),
            failure: .xml(.default, SnippetClient.xml["problem"]))
    }

    public static func getB() -> APIOperation<ResponseBody, Never> {
        .init("getB", .get, "/b", accept: ["text/xml"], success: .stream(200), failure: .none)
    }
}

public nonisolated struct GetAResponse: JSONObjectModel {
    public let a: String?

    public init(a: String? = nil) { self.a = a }
    public init(members json: inout JSONObjectReader) { self.init(a: json.optionalString("a")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("a", a) }
}

public nonisolated struct GetAProblem: JSONObjectModel {
    public let title: String?

    public init(title: String? = nil) { self.title = title }
    public init(members json: inout JSONObjectReader) { self.init(title: json.optionalString("title")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("title", title) }
}
