extension SnippetClient {
    public nonisolated struct Things: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.Things {
    /// `PUT /things`
    /// - Throws: ``Failure400Or409Or5XXOrOther`` for status 400, 409, 5XX, any other status.
    public func put(
        options: RequestOptions = .init()
    ) async throws(APIError<Failure400Or409Or5XXOrOther>) -> PutThingResult {
        try await core.send(.putThing(), options)
    }
}

nonisolated extension APIOperation {
    public static func putThing() -> APIOperation<PutThingResult, Failure400Or409Or5XXOrOther> {
        .init("putThing", .put, "/things", success: PutThingResult.decoder,
            failure: Failure400Or409Or5XXOrOther.decoder)
    }
}

/// What the operation gives.
public nonisolated enum PutThingResult: Sendable {
    /// Status 200.
    ///
    /// It was there.
    case ok(Thing)
    /// Status 201.
    ///
    /// It is new.
    case created(Thing)
    /// Status 202.
    ///
    /// Later.
    case accepted(PutThingResponse)
    /// Status 204.
    ///
    /// Nothing changed.
    case noContent

    static let decoder: ResponseDecoder<PutThingResult> = .firstOf(
        .json(200, Self.ok), .json(201, Self.created), .json(202, Self.accepted), .empty(204, Self.noContent))
}

public nonisolated struct Thing: JSONObjectModel {
    public let name: String?

    public init(name: String? = nil) { self.name = name }
    public init(members json: inout JSONObjectReader) { self.init(name: json.optionalString("name")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("name", name) }
}

public nonisolated struct Problem: JSONObjectModel {
    public let title: String?

    public init(title: String? = nil) { self.title = title }
    public init(members json: inout JSONObjectReader) { self.init(title: json.optionalString("title")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("title", title) }
}

public nonisolated struct PutThingResponse: JSONObjectModel {
    public let ticket: String

    public init(ticket: String) { self.ticket = ticket }
    public init(members json: inout JSONObjectReader) { self.init(ticket: json.string("ticket")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("ticket", ticket) }
}
