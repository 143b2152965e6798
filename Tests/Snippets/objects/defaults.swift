extension SnippetClient {
    public nonisolated struct Searches: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.Searches {
    /// `POST /searches`
    public func search(body: Search, options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.search(body: body), options)
    }
}

nonisolated extension APIOperation {
    public static func search(body: Search) -> APIOperation<Void, Never> {
        .init("search", .post, "/searches", body: .json(body), success: .empty(204), failure: .none)
    }
}

public nonisolated struct Search: JSONObjectModel {
    public var size: Int
    public var words: String
    public var exact: Bool
    public var weight: Double
    public var order: Order
    public var tags, fields: [String]
    public var since: CalendarDate?
    public var limit: Int?
    public var cursor: Field<String>
    public var options: [String: JSONValue]
    public var wrong: Int?

    public init(
        size: Int = 10, words: String = "a \"b\" \\ \\(c)", exact: Bool = false, weight: Double = 0.5,
        order: Order = .falling, tags: [String] = [], fields: [String] = ["a", "b"], since: CalendarDate? = nil,
        limit: Int? = 5, cursor: Field<String> = .absent, options: [String: JSONValue] = [:], wrong: Int? = nil
    ) {
        (self.size, self.words, self.exact, self.weight, self.order) = (size, words, exact, weight, order)
        (self.tags, self.fields, self.since, self.limit, self.cursor) = (tags, fields, since, limit, cursor)
        (self.options, self.wrong) = (options, wrong)
    }
    public init(members json: inout JSONObjectReader) {
        self.init(size: json.optionalInt("size") ?? 10, words: json.optionalString("words") ?? "a \"b\" \\ \\(c)",
            exact: json.optionalBool("exact") ?? false, weight: json.optionalDouble("weight") ?? 0.5,
            order: json.optionalValue("order") ?? .falling, tags: json.optionalStrings("tags") ?? [],
            fields: json.optionalStrings("fields") ?? ["a", "b"], since: json.optionalCalendarDate("since"),
            limit: json.value("limit", absent: 5), cursor: json.field("cursor"),
            options: json.optionalValue("options") ?? [:], wrong: json.optionalInt("wrong"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("size", size)
        json.write("words", words)
        json.write("exact", exact)
        json.write("weight", weight)
        json.write("order", order)
        json.write("tags", tags)
        json.write("fields", fields)
        json.write("since", since)
        json.writeNullable("limit", limit)
        json.write("cursor", cursor)
        json.write("options", options)
        json.write("wrong", wrong)
    }
}

public nonisolated enum Order: String, ClosedStringEnum {
    case rising, falling
}
