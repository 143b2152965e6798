extension SnippetClient {
    public nonisolated struct Logs: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.Logs {
    /// `POST /logs`
    public func add(
        body: RequestItems<AddLogsRequestItem>, options: RequestOptions = .init()
    ) async throws(APIError<Never>) { try await core.send(.addLogs(body: body), options) }

    /// `POST /numbers`
    public func addNumbers(
        body: RequestItems<Int>? = nil, options: RequestOptions = .init()
    ) async throws(APIError<Never>) { try await core.send(.addNumbers(body: body), options) }

    /// `POST /records`
    public func addRecords(body: [Record], options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.addRecords(body: body), options)
    }

    /// `POST /records`
    public func addRecordsWithJSONLines(
        body: RequestItems<Record>, options: RequestOptions = .init()
    ) async throws(APIError<Never>) { try await core.send(.addRecordsWithJSONLines(body: body), options) }

    /// `POST /anything`
    public func addAnything(
        body: RequestItems<JSONValue>, options: RequestOptions = .init()
    ) async throws(APIError<Never>) { try await core.send(.addAnything(body: body), options) }
}

nonisolated extension APIOperation {
    public static func addLogs(body: RequestItems<AddLogsRequestItem>) -> APIOperation<Void, Never> {
        .init("addLogs", .post, "/logs", body: .jsonLines(body, as: "application/x-ndjson"), success: .empty(204),
            failure: .none)
    }

    public static func addNumbers(body: RequestItems<Int>? = nil) -> APIOperation<Void, Never> {
        .init("addNumbers", .post, "/numbers", body: .jsonSequence(body), success: .empty(204), failure: .none)
    }

    public static func addRecords(body: [Record]) -> APIOperation<Void, Never> {
        .init("addRecords", .post, "/records", body: .json(body), success: .empty(204), failure: .none)
    }

    public static func addRecordsWithJSONLines(body: RequestItems<Record>) -> APIOperation<Void, Never> {
        .init("addRecords", .post, "/records", body: .jsonLines(body), success: .empty(204), failure: .none)
    }

    public static func addAnything(body: RequestItems<JSONValue>) -> APIOperation<Void, Never> {
        .init("addAnything", .post, "/anything", body: .jsonLines(body), success: .empty(204), failure: .none)
    }
}

public nonisolated struct Record: JSONObjectModel {
    public var id: String

    public init(id: String) { self.id = id }
    public init(members json: inout JSONObjectReader) { self.init(id: json.string("id")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("id", id) }
}

public nonisolated struct AddLogsRequestItem: JSONObjectModel {
    public var text: String

    public init(text: String) { self.text = text }
    public init(members json: inout JSONObjectReader) { self.init(text: json.string("text")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("text", text) }
}
