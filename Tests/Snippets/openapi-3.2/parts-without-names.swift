extension SnippetClient {
    public nonisolated struct Things: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.Things {
    /// `POST /images`
    public func sendImages(parts: [FilePart], options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.sendImages(parts: parts), options)
    }

    /// `POST /report`
    /// - Parameter first: What it is about.
    /// - Parameter options: Of this call alone.
    public func sendReport(
        first: SendReportRequestPart1, second: String, third: FilePart? = nil, thirdWidth: Int? = nil,
        others: [Line] = [], options: RequestOptions = .init()
    ) async throws(APIError<Never>) {
        try await core.send(.sendReport(
            first: first, second: second, third: third, thirdWidth: thirdWidth, others: others), options)
    }

    /// `POST /lines`
    public func sendLines(parts: [Line], options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.sendLines(parts: parts), options)
    }

    /// `POST /lines`
    public func sendLinesWithoutBody(options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.sendLinesWithoutBody(), options)
    }

    /// `POST /numbered`
    public func sendNumbered(body: MultipartForm, options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.sendNumbered(body: body), options)
    }
}

nonisolated extension APIOperation {
    public static func sendImages(parts: [FilePart]) -> APIOperation<Void, Never> {
        var form = MultipartForm()
        for part in parts { form.append(unnamed: part) }
        return .init("sendImages", .post, "/images", body: .multipart(form, as: "multipart/mixed"),
            success: .empty(204), failure: .none)
    }

    public static func sendReport(
        first: SendReportRequestPart1, second: String, third: FilePart? = nil, thirdWidth: Int? = nil,
        others: [Line] = []
    ) -> APIOperation<Void, Never> {
        var form = MultipartForm()
        form.append(unnamedJSON: first, as: "application/vnd.report+json")
        form.append(unnamed: second, as: "text/csv")
        form.append(unnamed: third, headers: [PartHeader("X-Width", thirdWidth)])
        for part in others { form.append(unnamedJSON: part) }
        return .init("sendReport", .post, "/report", body: .multipart(form, as: "multipart/related"),
            success: .empty(204), failure: .none)
    }

    public static func sendLines(parts: [Line]) -> APIOperation<Void, Never> {
        var form = MultipartForm()
        for part in parts { form.append(unnamedJSON: part) }
        return .init("sendLines", .post, "/lines", body: .multipart(form, as: "multipart/mixed"), success: .empty(204),
            failure: .none)
    }

    public static func sendLinesWithoutBody() -> APIOperation<Void, Never> {
        .init("sendLines", .post, "/lines", success: .empty(204), failure: .none)
    }

    public static func sendNumbered(body: MultipartForm) -> APIOperation<Void, Never> {
        .init("sendNumbered", .post, "/numbered", body: .multipart(body, as: "multipart/mixed"), success: .empty(204),
            failure: .none)
    }
}

public nonisolated struct Line: JSONObjectModel {
    public var text: String?

    public init(text: String? = nil) { self.text = text }
    public init(members json: inout JSONObjectReader) { self.init(text: json.optionalString("text")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("text", text) }
}

/// What it is about.
public nonisolated struct SendReportRequestPart1: JSONObjectModel {
    public var title: String

    public init(title: String) { self.title = title }
    public init(members json: inout JSONObjectReader) { self.init(title: json.string("title")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("title", title) }
}
