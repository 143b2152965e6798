extension SnippetClient {
    public nonisolated struct Things: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.Things {
    /// `GET /things`
    /// - Throws: ``ErrorModel`` for status 404 (Not there), status 500 (Broken).
    public func list(options: RequestOptions = .init()) async throws(APIError<ErrorModel>) {
        try await core.send(.listThings(), options)
    }

    /// `DELETE /things`
    public func delete(options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.deleteThings(), options)
    }
}

nonisolated extension APIOperation {
    public static func listThings() -> APIOperation<Void, ErrorModel> {
        .init("listThings", .get, "/things", success: .empty(.range(2)), failure: .firstOf(.json(404), .json(500)))
    }

    public static func deleteThings() -> APIOperation<Void, Never> {
        .init("deleteThings", .delete, "/things", success: .empty(.range(2)), failure: .none)
    }
}

public nonisolated struct ErrorModel: JSONObjectModel {
    public let message: String?

    public init(message: String? = nil) { self.message = message }
    public init(members json: inout JSONObjectReader) { self.init(message: json.optionalString("message")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("message", message) }
}
