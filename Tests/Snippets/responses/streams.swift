extension SnippetClient {
    public nonisolated struct Events: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.Events {
    /// `GET /events`
    public func list(options: RequestOptions = .init()) -> StreamingCall<ServerSentEvent, Never> {
        core.stream(.listEvents(), options)
    }

    /// `GET /data`
    /// - Throws: ``Data`` for status 409 (A stream of problems, which is read whole).
    public func listData(options: RequestOptions = .init()) -> StreamingCall<ListDataEvent, Data> {
        core.stream(.listData(), options)
    }

    /// `GET /objects`
    public func listObjects(options: RequestOptions = .init()) -> StreamingCall<ListObjectsEvent, Never> {
        core.stream(.listObjects(), options)
    }

    /// `GET /lines`
    public func listLines(options: RequestOptions = .init()) -> StreamingCall<ListLinesEvent, Never> {
        core.stream(.listLines(), options)
    }

    /// `GET /sequence`
    public func listSequence(options: RequestOptions = .init()) -> StreamingCall<Int, Never> {
        core.stream(.listSequence(), options)
    }

    /// `POST /chat`
    public func createChat(body: String, options: RequestOptions = .init()) async throws(APIError<Never>) -> String {
        try await core.send(.createChat(body: body), options)
    }

    /// `POST /chat`
    public func createChatStream(body: String, options: RequestOptions = .init()) -> StreamingCall<Int, Never> {
        core.stream(.createChatStream(body: body), options)
    }
}

nonisolated extension APIOperation {
    public static func listEvents() -> APIOperation<ItemStream<ServerSentEvent>, Never> {
        .init("listEvents", .get, "/events", accept: ["text/event-stream"], success: .events(200), failure: .none)
    }

    public static func listData() -> APIOperation<ItemStream<ListDataEvent>, Data> {
        .init("listData", .get, "/data", accept: ["text/event-stream"], success: .eventData(200), failure: .bytes(409))
    }

    public static func listObjects() -> APIOperation<ItemStream<ListObjectsEvent>, Never> {
        .init("listObjects", .get, "/objects", accept: ["text/event-stream"], success: .eventObjects(200, .text),
            failure: .none)
    }

    public static func listLines() -> APIOperation<ItemStream<ListLinesEvent>, Never> {
        .init("listLines", .get, "/lines", accept: ["application/jsonl"], success: .jsonLines(200), failure: .none)
    }

    public static func listSequence() -> APIOperation<ItemStream<Int>, Never> {
        .init("listSequence", .get, "/sequence", accept: ["application/json-seq"], success: .jsonSequence(200),
            failure: .none)
    }

    public static func createChat(body: String) -> APIOperation<String, Never> {
        .init("createChat", .post, "/chat", body: .json(body), success: .json(200), failure: .none)
    }

    public static func createChatStream(body: String) -> APIOperation<ItemStream<Int>, Never> {
        .init("createChat", .post, "/chat", body: .json(body), accept: ["text/event-stream"], success: .eventData(200),
            failure: .none)
    }
}

public nonisolated struct ListDataEvent: JSONObjectModel {
    public let n: Int?

    public init(n: Int? = nil) { self.n = n }
    public init(members json: inout JSONObjectReader) { self.init(n: json.optionalInt("n")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("n", n) }
}

public nonisolated struct ListObjectsEvent: JSONObjectModel {
    public let event, data: String?

    public init(event: String? = nil, data: String? = nil) { (self.event, self.data) = (event, data) }
    public init(members json: inout JSONObjectReader) {
        self.init(event: json.optionalString("event"), data: json.optionalString("data"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("event", event)
        json.write("data", data)
    }
}

public nonisolated struct ListLinesEvent: JSONObjectModel {
    public let n: Int

    public init(n: Int) { self.n = n }
    public init(members json: inout JSONObjectReader) { self.init(n: json.int("n")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("n", n) }
}
