extension SnippetClient {
    public nonisolated struct Things: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.Things {
    /// `PATCH /things/{id}`
    public func change(id: Int, body: Change, options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.changeThing(id: id, body: body), options)
    }
}

nonisolated extension APIOperation {
    public static func changeThing(id: Int, body: Change) -> APIOperation<Void, Never> {
        .init("changeThing", .patch, "/things/{id}", path: ["id": id],
            body: .json(body, as: "application/merge-patch+json"), success: .empty(204), failure: .none)
    }
}

public nonisolated struct Change: JSONObjectModel {
    public var name: String?
    public var note: Field<String>
    public var count: Int?
    public var limit: Field<Int>
    public var place: Field<Place>

    public init(
        name: String? = nil, note: Field<String> = .absent, count: Int? = nil, limit: Field<Int> = .absent,
        place: Field<Place> = .absent
    ) {
        (self.name, self.note, self.count, self.limit, self.place) = (name, note, count, limit, place)
    }
    public init(members json: inout JSONObjectReader) {
        self.init(name: json.optionalString("name"), note: json.field("note"), count: json.optionalInt("count"),
            limit: json.field("limit"), place: json.field("place"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("name", name)
        json.write("note", note)
        json.write("count", count)
        json.write("limit", limit)
        json.write("place", place)
    }
}

public nonisolated struct Place: JSONObjectModel {
    public var city: String?

    public init(city: String? = nil) { self.city = city }
    public init(members json: inout JSONObjectReader) { self.init(city: json.optionalString("city")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("city", city) }
}
