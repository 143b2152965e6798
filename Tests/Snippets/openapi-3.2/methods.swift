extension SnippetClient {
    public nonisolated struct Shades: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.Shades {
    /// `QUERY /shades`
    public func search(
        body: Filter, limit: Int? = nil, options: RequestOptions = .init()
    ) async throws(APIError<Never>) -> [String] {
        try await core.send(.searchShades(body: body, limit: limit), options)
    }

    /// `COPY /shades`
    public func copy(
        destination: String, limit: Int? = nil, options: RequestOptions = .init()
    ) async throws(APIError<Never>) {
        try await core.send(.copyShades(destination: destination, limit: limit), options)
    }
}

nonisolated extension APIOperation {
    public static func searchShades(body: Filter, limit: Int? = nil) -> APIOperation<[String], Never> {
        .init("searchShades", .named("QUERY"), "/shades", query: ["limit": limit], body: .json(body),
            success: .json(200), failure: .none)
    }

    public static func copyShades(destination: String, limit: Int? = nil) -> APIOperation<Void, Never> {
        .init("copyShades", .named("COPY"), "/shades", query: ["limit": limit], headers: ["Destination": destination],
            success: .empty(201), failure: .none)
    }
}

public nonisolated struct Filter: JSONObjectModel {
    public var colour: String?

    public init(colour: String? = nil) { self.colour = colour }
    public init(members json: inout JSONObjectReader) { self.init(colour: json.optionalString("colour")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("colour", colour) }
}
