extension SnippetClient {
    public nonisolated struct Things: Sendable {
        let core: ClientCore

        /// `POST /a`
        public func addA(body: Thing, options: RequestOptions = RequestOptions()) async throws(APIError<Never>) {
            try await core.send(.addA(body: body), options)
        }
    }
}

extension APIOperation {
    /// `POST /a`
    public static func addA(body: Thing) -> APIOperation<Void, Never> {
        var request = OperationRequest("addA", .post, "/a")
        request.json(body)
        return .init(request, success: .empty(204), failure: .none)
    }
}

public nonisolated struct Thing: JSONModel {
    public var a: String

    public init(a: String) {
        self.a = a
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        a = json.string("a")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("a", a)
        json.endObject()
    }
}
