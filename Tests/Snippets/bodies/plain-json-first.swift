extension SnippetClient {
    public nonisolated struct Things: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.Things {
    /// `POST /things`
    public func add(body: Thing? = nil, options: RequestOptions = .init()) async throws(APIError<Never>) -> Thing {
        try await core.send(.addThing(body: body), options)
    }

    /// `PATCH /things`
    /// - Parameter contentType: The media type of the body: `application/merge-patch+json`,
    ///   `application/json-patch+json`.
    /// - Parameter options: Of this call alone.
    public func change(
        body: Thing? = nil, contentType: String = "application/merge-patch+json", options: RequestOptions = .init()
    ) async throws(APIError<Never>) {
        try await core.send(.changeThing(body: body, contentType: contentType), options)
    }
}

nonisolated extension APIOperation {
    public static func addThing(body: Thing? = nil) -> APIOperation<Thing, Never> {
        .init("addThing", .post, "/things", body: .json(body, as: "application/json; charset=utf-8"),
            success: .json(201), failure: .none)
    }

    public static func changeThing(
        body: Thing? = nil, contentType: String = "application/merge-patch+json"
    ) -> APIOperation<Void, Never> {
        .init("changeThing", .patch, "/things", body: .json(body, as: contentType), success: .empty(204),
            failure: .none)
    }
}

public nonisolated struct Thing: JSONObjectModel {
    public var a: String

    public init(a: String) { self.a = a }
    public init(members json: inout JSONObjectReader) { self.init(a: json.string("a")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("a", a) }
}
