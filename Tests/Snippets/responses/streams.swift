extension SnippetClient {
    public nonisolated struct Events: Sendable {
        let core: ClientCore

        /// `GET /events`
        public func list(options: RequestOptions = .init()) async throws(APIError<Never>) -> ResponseBody {
            try await core.send(.listEvents(), options)
        }

        /// `GET /lines`
        public func listLines(options: RequestOptions = .init()) async throws(APIError<Never>) -> ResponseBody {
            try await core.send(.listLines(), options)
        }
    }
}

extension APIOperation {
    public static func listEvents() -> APIOperation<ResponseBody, Never> {
        var request = OperationRequest("listEvents", .get, "/events")
        request.accept("text/event-stream")
        return .init(request, success: .stream(200), failure: .none)
    }

    public static func listLines() -> APIOperation<ResponseBody, Never> {
        var request = OperationRequest("listLines", .get, "/lines")
        request.accept("application/jsonl")
        return .init(request, success: .stream(200), failure: .none)
    }
}
