extension SnippetClient {
    public nonisolated struct Things: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.Things {
    /// `GET /shades`
    /// - Throws: ``Problem`` for status 404 (It was never there, or is gone).
    public func getShade(options: RequestOptions = .init()) async throws(APIError<Problem>) -> String {
        try await core.send(.getShade(), options)
    }
}

nonisolated extension APIOperation {
    public static func getShade() -> APIOperation<String, Problem> {
        .init("getShade", .get, "/shades", success: .json(200), failure: .json(404))
    }
}

public nonisolated struct Problem: JSONObjectModel {
    public let detail: String?

    public init(detail: String? = nil) { self.detail = detail }
    public init(members json: inout JSONObjectReader) { self.init(detail: json.optionalString("detail")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("detail", detail) }
}
