extension SnippetClient {
    public nonisolated struct Things: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.Things {
    /// `GET /a`
    public func getA(options: RequestOptions = .init()) async throws(APIError<Never>) -> Thing {
        try await core.send(.getA(), options)
    }
}

nonisolated extension APIOperation {
    public static func getA() -> APIOperation<Thing, Never> {
        .init("getA", .get, "/a", success: .json(200), failure: .none)
    }
}

public nonisolated struct Thing: JSONObjectModel {
    public let a: String?
    public let b, c: JSONValue?
    public let d: [String: JSONValue]?

    public init(a: String? = nil, b: JSONValue? = nil, c: JSONValue? = nil, d: [String: JSONValue]? = nil) {
        (self.a, self.b, self.c, self.d) = (a, b, c, d)
    }
    public init(members json: inout JSONObjectReader) {
        self.init(a: json.optionalString("a"), b: json.optionalValue("b"), c: json.optionalValue("c"),
            d: json.optionalValue("d"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("a", a)
        json.write("b", b)
        json.write("c", c)
        json.write("d", d)
    }
}
