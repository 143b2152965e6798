extension SnippetClient {
    public nonisolated struct Things: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.Things {
    /// `GET /things`
    public func list(
        requestID: UUID, ifNoneMatch: [String]? = nil, sessionID: String? = nil, options: RequestOptions = .init()
    ) async throws(APIError<Never>) {
        try await core.send(.listThings(
            requestID: requestID, ifNoneMatch: ifNoneMatch, sessionID: sessionID), options)
    }
}

nonisolated extension APIOperation {
    public static func listThings(
        requestID: UUID, ifNoneMatch: [String]? = nil, sessionID: String? = nil
    ) -> APIOperation<Void, Never> {
        .init("listThings", .get, "/things", headers: ["X-Request-ID": requestID, "If-None-Match": ifNoneMatch],
            cookies: ["session_id": sessionID], success: .empty(204), failure: .none)
    }
}
