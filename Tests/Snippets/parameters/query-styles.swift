extension SnippetClient {
    public nonisolated struct Things: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.Things {
    /// `GET /things`
    /// - Parameter limit: How many. The server's default is `20`.
    /// - Parameter verbose: May stand without a value: `options: .init { $0.query = ["verbose": ""] }`.
    /// - Parameter old: Deprecated.
    /// - Parameter options: Of this call alone.
    public func list(
        q: String, ids: [Int]? = nil, comma: [String]? = nil, spaces: [String]? = nil, pipes: [String]? = nil,
        filter: ListThingsFilter? = nil, path: String? = nil, shape: [Double]? = nil, limit: Int? = nil,
        verbose: Bool? = nil, old: Bool? = nil, options: RequestOptions = .init()
    ) async throws(APIError<Never>) {
        try await core.send(.listThings(
            q: q, ids: ids, comma: comma, spaces: spaces, pipes: pipes, filter: filter, path: path, shape: shape,
            limit: limit, verbose: verbose, old: old), options)
    }
}

nonisolated extension APIOperation {
    public static func listThings(
        q: String, ids: [Int]? = nil, comma: [String]? = nil, spaces: [String]? = nil, pipes: [String]? = nil,
        filter: ListThingsFilter? = nil, path: String? = nil, shape: [Double]? = nil, limit: Int? = nil,
        verbose: Bool? = nil, old: Bool? = nil
    ) -> APIOperation<Void, Never> {
        var request = OperationRequest("listThings", .get, "/things",
            query: ["q": q, "ids": ids, "limit": limit, "verbose": verbose, "old": old], deepObject: ["filter": filter])
        request.query("comma[]", comma, explode: false)
        request.query("spaces", spaces, style: .spaceDelimited)
        request.query("pipes", pipes, style: .pipeDelimited)
        request.query("path", path, allowReserved: true)
        request.query("shape", json: shape)
        return .init(request, success: .empty(204), failure: .none)
    }
}

public nonisolated struct ListThingsFilter: JSONObjectModel {
    public var min: Int?

    public init(min: Int? = nil) { self.min = min }
    public init(members json: inout JSONObjectReader) { self.init(min: json.optionalInt("min")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("min", min) }
}
