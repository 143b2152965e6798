extension SnippetClient {
    public nonisolated struct Things: Sendable {
        let core: ClientCore

        /// `PUT /things`
        ///
        /// - Throws: ``APIError/documented(_:_:)`` with ``Problem`` for status 400 (Wrong), status 5XX (Broken);
        ///   ``Thing`` for status 409 (Conflict); ``String`` for any other status (Anything else).
        public func put(
            options: RequestOptions = RequestOptions()
        ) async throws(APIError<PutThingFailure>) -> PutThingResult {
            try await core.send(.putThing(), options)
        }
    }
}

extension APIOperation {
    /// `PUT /things`
    public static func putThing() -> APIOperation<PutThingResult, PutThingFailure> {
        let request = OperationRequest("putThing", .put, "/things")
        return .init(
            request,
            success: .firstOf(
                .json(200, PutThingResult.ok), .json(201, PutThingResult.created),
                .json(202, PutThingResult.accepted), .empty(204, PutThingResult.noContent)),
            failure: .firstOf(
                .json(400, PutThingFailure.badRequest), .json(409, PutThingFailure.conflict),
                .json(.range(5), PutThingFailure.serverError), .text(.default, PutThingFailure.other)))
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
}

/// What the operation can fail with.
public nonisolated enum PutThingFailure: Sendable {
    /// Status 400.
    ///
    /// Wrong.
    case badRequest(Problem)
    /// Status 409.
    ///
    /// Conflict.
    case conflict(Thing)
    /// Status 5XX.
    ///
    /// Broken.
    case serverError(Problem)
    /// Any other status.
    ///
    /// Anything else.
    case other(String)
}

public nonisolated struct Thing: JSONModel {
    public let name: String?

    public init(name: String? = nil) {
        self.name = name
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        name = json.optionalString("name")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("name", name)
        json.endObject()
    }
}

public nonisolated struct Problem: JSONModel {
    public let title: String?

    public init(title: String? = nil) {
        self.title = title
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        title = json.optionalString("title")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("title", title)
        json.endObject()
    }
}

public nonisolated struct PutThingResponse: JSONModel {
    public let ticket: String

    public init(ticket: String) {
        self.ticket = ticket
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        ticket = json.string("ticket")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("ticket", ticket)
        json.endObject()
    }
}
