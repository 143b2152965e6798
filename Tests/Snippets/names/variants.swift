extension SnippetClient {
    public nonisolated struct Chats: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.Chats {
    /// `POST /chat`
    public func chat(options: RequestOptions = .init()) async throws(APIError<Never>) -> Int {
        try await core.send(.chat(), options)
    }

    /// `POST /chat`
    public func chatAsStream(options: RequestOptions = .init()) -> StreamingCall<ServerSentEvent, Never> {
        core.stream(.chatAsStream(), options)
    }

    /// `POST /chat`
    ///
    /// The answer is `text/csv`.
    public func chatAsCSV2(options: RequestOptions = .init()) async throws(APIError<Never>) -> String {
        try await core.send(.chatAsCSV2(), options)
    }

    /// `GET /chat/stream`
    public func stream(options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.chatStream(), options)
    }
}

nonisolated extension APIOperation {
    public static func chat() -> APIOperation<Int, Never> {
        .init("chat", .post, "/chat", success: .json(200), failure: .none)
    }

    public static func chatAsStream() -> APIOperation<ItemStream<ServerSentEvent>, Never> {
        .init("chat", .post, "/chat", accept: ["text/event-stream"], success: .events(200), failure: .none)
    }

    public static func chatAsCSV2() -> APIOperation<String, Never> {
        .init("chat", .post, "/chat", accept: ["text/csv"], success: .text(200), failure: .none)
    }

    public static func chatStream() -> APIOperation<Void, Never> {
        .init("chatStream", .get, "/chat/stream", success: .empty(204), failure: .none)
    }
}

extension SnippetClient {
    public nonisolated struct Other: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.Other {
    /// `GET /chat/csv`
    public func chatAsCSV(options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.chatAsCSV(), options)
    }
}

nonisolated extension APIOperation {
    public static func chatAsCSV() -> APIOperation<Void, Never> {
        .init("chatAsCSV", .get, "/chat/csv", success: .empty(204), failure: .none)
    }
}
