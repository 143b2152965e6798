extension SnippetClient {
    public nonisolated struct Things: Sendable {
        let core: ClientCore

        /// `PATCH /things/{id}`
        public func change(
            id: Int, body: Change, options: RequestOptions = RequestOptions()
        ) async throws(APIError<Never>) {
            try await core.send(.changeThing(id: id, body: body), options)
        }
    }
}

extension APIOperation {
    /// `PATCH /things/{id}`
    public static func changeThing(id: Int, body: Change) -> APIOperation<Void, Never> {
        var request = OperationRequest("changeThing", .patch, "/things/{id}")
        request.path("id", id)
        request.json(body, as: "application/merge-patch+json")
        return .init(request, success: .empty(204), failure: .none)
    }
}

public nonisolated struct Change: JSONModel {
    public var name: String?
    public var note: Field<String>
    public var count: Int?
    public var limit: Field<Int>
    public var place: Field<Place>

    public init(
        name: String? = nil,
        note: Field<String> = .absent,
        count: Int? = nil,
        limit: Field<Int> = .absent,
        place: Field<Place> = .absent
    ) {
        self.name = name
        self.note = note
        self.count = count
        self.limit = limit
        self.place = place
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        name = json.optionalString("name")
        note = json.field("note")
        count = json.optionalInt("count")
        limit = json.field("limit")
        place = json.field("place")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("name", name)
        json.write("note", note)
        json.write("count", count)
        json.write("limit", limit)
        json.write("place", place)
        json.endObject()
    }
}

public nonisolated struct Place: JSONModel {
    public var city: String?

    public init(city: String? = nil) {
        self.city = city
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        city = json.optionalString("city")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("city", city)
        json.endObject()
    }
}
