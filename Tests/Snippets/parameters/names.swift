extension SnippetClient {
    public nonisolated struct Things: Sendable {
        let core: ClientCore

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
}

nonisolated extension APIOperation {
    public static func addThing(
        id: String, `class`: String, bodyInRequest: AddThingRequest, idInQuery: String? = nil,
        optionsInQuery: String? = nil, body: String? = nil, requestInQuery: String? = nil, selfInQuery: String? = nil,
        `in`: String? = nil, filterCreatedAtGt: String? = nil, value2fa: String? = nil
    ) -> APIOperation<Void, Never> {
        var request = OperationRequest("addThing", .post, "/things/{id}/{class}")
        request.path("id", id)
        request.path("class", `class`)
        request.query("id", idInQuery)
        request.query("options", optionsInQuery)
        request.query("body", body)
        request.query("request", requestInQuery)
        request.query("self", selfInQuery)
        request.query("in", `in`)
        request.query("filter[created-at][$gt]", filterCreatedAtGt)
        request.query("2fa", value2fa)
        request.json(bodyInRequest)
        return .init(request, success: .empty(204), failure: .none)
    }
}

public nonisolated struct AddThingRequest: JSONObjectModel {
    public var id: String?

    public init(id: String? = nil) { self.id = id }
    public init(members json: inout JSONObjectReader) { self.init(id: json.optionalString("id")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("id", id) }
}
