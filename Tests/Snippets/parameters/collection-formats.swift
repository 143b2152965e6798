extension SnippetClient {
    public nonisolated struct Things: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.Things {
    /// `GET /things/{ids}`
    public func list(
        ids: [Int], csv: [String]? = nil, tsv: [String]? = nil, multi: [String]? = nil, words: [String]? = nil,
        options: RequestOptions = .init()
    ) async throws(APIError<Never>) -> ResponseBody {
        try await core.send(.listThings(ids: ids, csv: csv, tsv: tsv, multi: multi, words: words), options)
    }

    /// `POST /files`
    /// - Throws: ``Problem`` for status 400 (Not convertible).
    public func convert(options: RequestOptions = .init()) async throws(APIError<Problem>) -> ResponseBody {
        try await core.send(.convert(), options)
    }
}

nonisolated extension APIOperation {
    public static func listThings(
        ids: [Int], csv: [String]? = nil, tsv: [String]? = nil, multi: [String]? = nil, words: [String]? = nil
    ) -> APIOperation<ResponseBody, Never> {
        .init("listThings", .get, "/things/{ids}", path: ["ids": ids], query: ["csv": csv, "tsv": tsv, "multi": multi],
            headers: ["X-Words": words], success: .stream(200), failure: .none)
    }

    public static func convert() -> APIOperation<ResponseBody, Problem> {
        .init("convert", .post, "/files", success: .stream(200), failure: .json(400))
    }
}

public nonisolated struct Problem: JSONObjectModel {
    public let title: String?

    public init(title: String? = nil) { self.title = title }
    public init(members json: inout JSONObjectReader) { self.init(title: json.optionalString("title")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("title", title) }
}
