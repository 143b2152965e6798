extension SnippetClient {
    public nonisolated struct Things: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.Things {
    /// `POST /things/{id}/{class}`
    public func add(
        id: String, `class`: String, bodyInRequest: AddThingRequest, idInQuery: String? = nil,
        optionsInQuery: String? = nil, body: String? = nil, requestInQuery: String? = nil,
        selfInQuery: String? = nil, `in`: String? = nil, filterCreatedAtGt: String? = nil, value2fa: String? = nil,
        options: RequestOptions = .init()
    ) async throws(APIError<Never>) {
        try await core.send(.addThing(
            id: id, class: `class`, bodyInRequest: bodyInRequest, idInQuery: idInQuery,
            optionsInQuery: optionsInQuery, body: body, requestInQuery: requestInQuery, selfInQuery: selfInQuery,
            in: `in`, filterCreatedAtGt: filterCreatedAtGt, value2fa: value2fa), options)
    }
}

nonisolated extension APIOperation {
    public static func addThing(
        id: String, `class`: String, bodyInRequest: AddThingRequest, idInQuery: String? = nil,
        optionsInQuery: String? = nil, body: String? = nil, requestInQuery: String? = nil, selfInQuery: String? = nil,
        `in`: String? = nil, filterCreatedAtGt: String? = nil, value2fa: String? = nil
    ) -> APIOperation<Void, Never> {
        .init("addThing", .post, "/things/{id}/{class}", path: ["id": id, "class": `class`],
            query: [
                "id": idInQuery, "options": optionsInQuery, "body": body, "request": requestInQuery,
                "self": selfInQuery, "in": `in`, "filter[created-at][$gt]": filterCreatedAtGt, "2fa": value2fa,
            ],
            body: .json(bodyInRequest), success: .empty(204), failure: .none)
    }
}

public nonisolated struct AddThingRequest: JSONObjectModel {
    public var id: String?

    public init(id: String? = nil) { self.id = id }
    public init(members json: inout JSONObjectReader) { self.init(id: json.optionalString("id")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("id", id) }
}
