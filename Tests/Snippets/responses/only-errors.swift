extension SnippetClient {
    public nonisolated struct Things: Sendable {
        let core: ClientCore

        /// `GET /things`
        ///
        /// - Throws: ``APIError/documented(_:_:)`` with ``ErrorModel`` for status 404 (Not there), status 500 (Broken).
        public func list(options: RequestOptions = RequestOptions()) async throws(APIError<ErrorModel>) {
            try await core.send(.listThings(), options)
        }

        /// `DELETE /things`
        public func delete(options: RequestOptions = RequestOptions()) async throws(APIError<Never>) {
            try await core.send(.deleteThings(), options)
        }
    }
}

extension APIOperation {
    /// `GET /things`
    public static func listThings() -> APIOperation<Void, ErrorModel> {
        let request = OperationRequest("listThings", .get, "/things")
        return .init(request, success: .empty(.range(2)), failure: .firstOf(.json(404), .json(500)))
    }

    /// `DELETE /things`
    public static func deleteThings() -> APIOperation<Void, Never> {
        let request = OperationRequest("deleteThings", .delete, "/things")
        return .init(request, success: .empty(.range(2)), failure: .none)
    }
}

public nonisolated struct ErrorModel: JSONModel {
    public let message: String?

    public init(message: String? = nil) {
        self.message = message
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        message = json.optionalString("message")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("message", message)
        json.endObject()
    }
}
