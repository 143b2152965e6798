extension SnippetClient {
    public nonisolated struct Events: Sendable {
        let core: ClientCore

        /// `GET /events`
        public func list(options: RequestOptions = .init()) -> StreamingCall<ServerSentEvent, Never> {
            core.stream(.listEvents(), options)
        }

        /// `GET /data`
        /// - Throws: ``Data`` for status 409 (A stream of problems, which is read whole).
        public func listData(options: RequestOptions = .init()) -> StreamingCall<ServerSentEvent, Data> {
            core.stream(.listData(), options)
        }

        /// `GET /objects`
        public func listObjects(options: RequestOptions = .init()) -> StreamingCall<ServerSentEvent, Never> {
            core.stream(.listObjects(), options)
        }

        /// `GET /lines`
        public func listLines(options: RequestOptions = .init()) -> StreamingCall<JSONValue, Never> {
            core.stream(.listLines(), options)
        }

        /// `GET /sequence`
        public func listSequence(options: RequestOptions = .init()) -> StreamingCall<Int, Never> {
            core.stream(.listSequence(), options)
        }

        /// `POST /chat`
        public func createChat(
            body: String, options: RequestOptions = .init()
        ) async throws(APIError<Never>) -> String { try await core.send(.createChat(body: body), options) }

        /// `POST /chat`
        public func createChatStream(body: String, options: RequestOptions = .init()) -> StreamingCall<Int, Never> {
            core.stream(.createChatStream(body: body), options)
        }
    }
}

nonisolated extension APIOperation {
    public static func listEvents() -> APIOperation<ItemStream<ServerSentEvent>, Never> {
        var request = OperationRequest("listEvents", .get, "/events")
        request.accept("text/event-stream")
        return .init(request, success: .events(200), failure: .none)
    }

    public static func listData() -> APIOperation<ItemStream<ServerSentEvent>, Data> {
        var request = OperationRequest("listData", .get, "/data")
        request.accept("text/event-stream")
        return .init(request, success: .events(200), failure: .bytes(409))
    }

    public static func listObjects() -> APIOperation<ItemStream<ServerSentEvent>, Never> {
        var request = OperationRequest("listObjects", .get, "/objects")
        request.accept("text/event-stream")
        return .init(request, success: .events(200), failure: .none)
    }

    public static func listLines() -> APIOperation<ItemStream<JSONValue>, Never> {
        var request = OperationRequest("listLines", .get, "/lines")
        request.accept("application/jsonl")
        return .init(request, success: .jsonLines(200), failure: .none)
    }

    public static func listSequence() -> APIOperation<ItemStream<Int>, Never> {
        var request = OperationRequest("listSequence", .get, "/sequence")
        request.accept("application/json-seq")
        return .init(request, success: .jsonSequence(200), failure: .none)
    }

    public static func createChat(body: String) -> APIOperation<String, Never> {
        var request = OperationRequest("createChat", .post, "/chat")
        request.json(body)
        return .init(request, success: .json(200), failure: .none)
    }

    public static func createChatStream(body: String) -> APIOperation<ItemStream<Int>, Never> {
        var request = OperationRequest("createChat", .post, "/chat")
        request.json(body)
        request.accept("text/event-stream")
        return .init(request, success: .eventData(200), failure: .none)
    }
}
