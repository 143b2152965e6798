extension SnippetClient {
    public nonisolated struct Files: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.Files {
    /// `GET /image`
    /// - Throws: ``String`` for status 404 (None).
    public func getImage(options: RequestOptions = .init()) async throws(APIError<String>) -> ResponseBody {
        try await core.send(.getImage(), options)
    }

    /// `GET /file`
    public func get(options: RequestOptions = .init()) async throws(APIError<Never>) -> ResponseBody {
        try await core.send(.getFile(), options)
    }

    /// `GET /text`
    public func getText(options: RequestOptions = .init()) async throws(APIError<Never>) -> String {
        try await core.send(.getText(), options)
    }

    /// `GET /value`
    /// - Throws: ``String`` for status 400 (No).
    public func getValue(options: RequestOptions = .init()) async throws(APIError<String>) -> Int {
        try await core.send(.getValue(), options)
    }

    /// `GET /report`
    public func getReport(options: RequestOptions = .init()) async throws(APIError<Never>) -> GetReportResult {
        try await core.send(.getReport(), options)
    }

    /// `HEAD /image/head`
    public func headImage(options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.headImage(), options)
    }
}

nonisolated extension APIOperation {
    public static func getImage() -> APIOperation<ResponseBody, String> {
        .init("getImage", .get, "/image", accept: ["image/*", "application/json;q=0.8"], success: .stream(200),
            failure: .json(404))
    }

    public static func getFile() -> APIOperation<ResponseBody, Never> {
        .init("getFile", .get, "/file", accept: ["*/*"], success: .stream(200), failure: .none)
    }

    public static func getText() -> APIOperation<String, Never> {
        .init("getText", .get, "/text", accept: ["text/*"], success: .text(200), failure: .none)
    }

    public static func getValue() -> APIOperation<Int, String> {
        .init("getValue", .get, "/value", success: .json(200), failure: .json(400))
    }

    public static func getReport() -> APIOperation<GetReportResult, Never> {
        .init("getReport", .get, "/report", accept: ["text/csv", "application/json;q=0.9"],
            success: GetReportResult.decoder, failure: .none)
    }

    public static func headImage() -> APIOperation<Void, Never> {
        .init("headImage", .head, "/image/head", accept: ["image/png"], success: .empty(200), failure: .none)
    }
}

/// What the operation gives.
public nonisolated enum GetReportResult: Sendable {
    /// Status 200.
    ///
    /// Done.
    case ok(String)
    /// Status 202.
    ///
    /// Not yet.
    case accepted(Int)

    static let decoder: ResponseDecoder<GetReportResult> = .firstOf(.text(200, Self.ok), .json(202, Self.accepted))
}
