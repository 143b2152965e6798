extension SnippetClient {
    public nonisolated struct Things: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.Things {
    /// `GET /things/{id}`
    /// - Throws: ``GetThingFailure`` for status 400, 404.
    public func get(id: String, options: RequestOptions = .init()) async throws(APIError<GetThingFailure>) -> Int {
        try await core.send(.getThing(id: id), options)
    }

    /// `DELETE /things/{id}`
    /// - Throws: ``Problem`` for status 4XX (One type).
    public func delete(id: String, options: RequestOptions = .init()) async throws(APIError<Problem>) {
        try await core.send(.deleteThing(id: id), options)
    }
}

nonisolated extension APIOperation {
    public static func getThing(id: String) -> APIOperation<Int, GetThingFailure> {
        .init("getThing", .get, "/things/{id}", path: ["id": id], success: .json(200), failure: GetThingFailure.decoder)
    }

    public static func deleteThing(id: String) -> APIOperation<Void, Problem> {
        .init("deleteThing", .delete, "/things/{id}", path: ["id": id], success: .empty(204), failure: .json(.range(4)))
    }
}

/// What the operation can fail with.
public nonisolated enum GetThingFailure: Sendable {
    /// Status 400.
    ///
    /// Wrong.
    case badRequest(Fault)
    /// Status 400 as application/problem+json.
    ///
    /// Wrong.
    case badRequestProblemJSON(GetThingProblem)
    /// Status 404.
    ///
    /// Not there.
    case notFound(Fault)
    /// Status 404 as application/xml.
    ///
    /// Not there.
    case notFoundXML(Problem)

    static let decoder: ResponseDecoder<GetThingFailure> = .firstOf(
        .json(400, Self.badRequest), .json(400, Self.badRequestProblemJSON).of("application/problem+json"),
        .json(404, Self.notFound), .xml(404, SnippetClient.xml["Problem"], Self.notFoundXML))
}

public nonisolated struct Fault: JSONObjectModel {
    public let reason: String?

    public init(reason: String? = nil) { self.reason = reason }
    public init(members json: inout JSONObjectReader) { self.init(reason: json.optionalString("reason")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("reason", reason) }
}

public nonisolated struct Problem: JSONObjectModel {
    public let title: String?

    public init(title: String? = nil) { self.title = title }
    public init(members json: inout JSONObjectReader) { self.init(title: json.optionalString("title")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("title", title) }
}

public nonisolated struct GetThingProblem: JSONObjectModel {
    public let title: String?

    public init(title: String? = nil) { self.title = title }
    public init(members json: inout JSONObjectReader) { self.init(title: json.optionalString("title")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("title", title) }
}
