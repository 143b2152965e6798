extension SnippetClient {
    public nonisolated struct Things: Sendable {
        let core: ClientCore

        /// `GET /things`
        public func list(
            requestID: UUID, ifNoneMatch: [String]? = nil, sessionID: String? = nil, options: RequestOptions = .init()
        ) async throws(APIError<Never>) {
            try await core.send(.listThings(
                requestID: requestID, ifNoneMatch: ifNoneMatch, sessionID: sessionID), options)
        }
    }
}

nonisolated extension APIOperation {
    public static func listThings(
        requestID: UUID, ifNoneMatch: [String]? = nil, sessionID: String? = nil
    ) -> APIOperation<Void, Never> {
        var request = OperationRequest("listThings", .get, "/things")
        request.header("X-Request-ID", requestID)
        request.header("If-None-Match", ifNoneMatch)
        request.cookie("session_id", sessionID)
        return .init(request, success: .empty(204), failure: .none)
    }
}
