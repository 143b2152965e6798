extension SnippetClient {
    public nonisolated struct Jobs: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.Jobs {
    /// `GET /jobs`
    public func list(options: RequestOptions = .init()) async throws(APIError<Never>) -> Jobs {
        try await core.send(.listJobs(), options)
    }
}

nonisolated extension APIOperation {
    public static func listJobs() -> APIOperation<Jobs, Never> {
        .init("listJobs", .get, "/jobs", success: .json(200), failure: .none)
    }
}

public nonisolated struct Jobs: JSONObjectModel {
    public var count: Int?

    public init(count: Int? = nil) { self.count = count }
    public init(members json: inout JSONObjectReader) { self.init(count: json.optionalInt("count")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("count", count) }
}
