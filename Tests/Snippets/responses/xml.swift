extension SnippetClient {
    public nonisolated struct Things: Sendable {
        let core: ClientCore

        /// `GET /a`
        public func getA(options: RequestOptions = .init()) async throws(APIError<Never>) -> ResponseBody {
            try await core.send(.getA(), options)
        }
    }
}

nonisolated extension APIOperation {
    public static func getA() -> APIOperation<ResponseBody, Never> {
        .init("getA", .get, "/a", accept: ["application/xml"], success: .stream(200), failure: .none)
    }
}

public nonisolated struct GetAResponse: JSONObjectModel {
    public let a: String?

    public init(a: String? = nil) { self.a = a }
    public init(members json: inout JSONObjectReader) { self.init(a: json.optionalString("a")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("a", a) }
}
