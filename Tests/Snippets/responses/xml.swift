extension SnippetClient {
    public nonisolated struct Things: Sendable {
        let core: ClientCore

        /// `GET /a`
        public func getA(options: RequestOptions = RequestOptions()) async throws(APIError<Never>) -> ResponseBody {
            try await core.send(.getA(), options)
        }
    }
}

extension APIOperation {
    /// `GET /a`
    public static func getA() -> APIOperation<ResponseBody, Never> {
        var request = OperationRequest("getA", .get, "/a")
        request.accept("application/xml")
        return .init(request, success: .stream(200), failure: .none)
    }
}

public nonisolated struct GetAResponse: JSONModel {
    public let a: String?

    public init(a: String? = nil) {
        self.a = a
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        a = json.optionalString("a")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("a", a)
        json.endObject()
    }
}
