extension SnippetClient {
    public nonisolated struct Things: Sendable {
        let core: ClientCore

        /// `GET /a`
        public func getA(options: RequestOptions = RequestOptions()) async throws(APIError<Never>) -> Thing {
            try await core.send(.getA(), options)
        }
    }
}

extension APIOperation {
    /// `GET /a`
    public static func getA() -> APIOperation<Thing, Never> {
        let request = OperationRequest("getA", .get, "/a")
        return .init(request, success: .json(200), failure: .none)
    }
}

public nonisolated struct Thing: JSONModel {
    public let a: String?
    public let b: JSONValue?
    public let c: JSONValue?
    public let d: [String: JSONValue]?

    public init(a: String? = nil, b: JSONValue? = nil, c: JSONValue? = nil, d: [String: JSONValue]? = nil) {
        self.a = a
        self.b = b
        self.c = c
        self.d = d
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        a = json.optionalString("a")
        b = json.optionalValue("b")
        c = json.optionalValue("c")
        d = json.optionalValue("d")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("a", a)
        json.write("b", b)
        json.write("c", c)
        json.write("d", d)
        json.endObject()
    }
}
