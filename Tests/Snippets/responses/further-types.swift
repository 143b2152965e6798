extension SnippetClient {
    public nonisolated struct Reports: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.Reports {
    /// `GET /report`
    /// - Throws: ``String`` for status 404 (Unknown).
    public func get(options: RequestOptions = .init()) async throws(APIError<String>) -> GetReportResult {
        try await core.send(.getReport(), options)
    }

    /// `GET /report`
    ///
    /// The answer is `application/vnd.reports.short+json`.
    /// - Throws: ``String`` for status 404 (Unknown).
    public func getAsVndReportsShortJSON(options: RequestOptions = .init()) async throws(APIError<String>) -> Short {
        try await core.send(.getReportAsVndReportsShortJSON(), options)
    }

    /// `GET /report`
    ///
    /// The answer is `text/csv`.
    /// - Throws: ``String`` for status 404 (Unknown).
    public func getAsCSV(options: RequestOptions = .init()) async throws(APIError<String>) -> String {
        try await core.send(.getReportAsCSV(), options)
    }

    /// `GET /report`
    ///
    /// The answer is `application/pdf`.
    /// - Throws: ``String`` for status 404 (Unknown).
    public func getAsPDF(options: RequestOptions = .init()) async throws(APIError<String>) -> ResponseBody {
        try await core.send(.getReportAsPDF(), options)
    }

    /// `GET /report`
    ///
    /// The answer is `image/png`.
    /// - Throws: ``String`` for status 404 (Unknown).
    public func getAsPNG(options: RequestOptions = .init()) async throws(APIError<String>) -> ResponseBody {
        try await core.send(.getReportAsPNG(), options)
    }

    /// `GET /picture`
    public func getPicture(options: RequestOptions = .init()) async throws(APIError<Never>) -> ResponseBody {
        try await core.send(.getPicture(), options)
    }
}

nonisolated extension APIOperation {
    public static func getReport() -> APIOperation<GetReportResult, String> {
        .init("getReport", .get, "/report", success: GetReportResult.decoder, failure: .json(404))
    }

    public static func getReportAsVndReportsShortJSON() -> APIOperation<Short, String> {
        .init("getReport", .get, "/report", accept: ["application/vnd.reports.short+json"], success: .json(200),
            failure: .json(404))
    }

    public static func getReportAsCSV() -> APIOperation<String, String> {
        .init("getReport", .get, "/report", accept: ["text/csv", "application/json;q=0.8"], success: .text(200),
            failure: .json(404))
    }

    public static func getReportAsPDF() -> APIOperation<ResponseBody, String> {
        .init("getReport", .get, "/report", accept: ["application/pdf", "application/json;q=0.8"],
            success: .stream(200), failure: .json(404))
    }

    public static func getReportAsPNG() -> APIOperation<ResponseBody, String> {
        .init("getReport", .get, "/report", accept: ["image/png", "application/json;q=0.8"], success: .stream(200),
            failure: .json(404))
    }

    public static func getPicture() -> APIOperation<ResponseBody, Never> {
        .init("getPicture", .get, "/picture", accept: ["image/png", "image/jpeg;q=0.9"], success: .stream(200),
            failure: .none)
    }
}

/// What the operation gives.
public nonisolated enum GetReportResult: Sendable {
    /// Status 200.
    ///
    /// The report
    case ok(Report)
    /// Status 204.
    ///
    /// There is none.
    case noContent

    static let decoder: ResponseDecoder<GetReportResult> = .firstOf(.json(200, Self.ok), .empty(204, Self.noContent))
}

public nonisolated struct Report: JSONObjectModel {
    public let rows: Int?

    public init(rows: Int? = nil) { self.rows = rows }
    public init(members json: inout JSONObjectReader) { self.init(rows: json.optionalInt("rows")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("rows", rows) }
}

public nonisolated struct Short: JSONObjectModel {
    public let count: Int?

    public init(count: Int? = nil) { self.count = count }
    public init(members json: inout JSONObjectReader) { self.init(count: json.optionalInt("count")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("count", count) }
}
