/// Snippet, version 1.
public nonisolated struct SnippetClient: APIClient {
    public let core: ClientCore

    public init(
        server: ServerURL,
        configuration: ClientConfiguration = ClientConfiguration()
    ) {
        core = ClientCore(
            server: server,
            configuration: configuration)
    }

    /// `GET /prices`
    public func prices(since: UUID? = nil, options: RequestOptions = .init()) async throws(APIError<Never>) -> [Price] {
        try await core.send(.prices(since: since), options)
    }
}

nonisolated extension APIOperation {
    public static func prices(since: UUID? = nil) -> APIOperation<[Price], Never> {
        .init("prices", .get, "/prices", query: ["since": since], success: .json(200), failure: .none)
    }
}

public nonisolated struct Price: JSONObjectModel, Sendable {
    public let id: UUID
    public let ids: [UUID]?
    public let amount, colour: Decimal
    public let at: String
    public let day: String?
    public let size: Int?

    public init(
        id: UUID, amount: Decimal, colour: Decimal, at: String, ids: [UUID]? = nil, day: String? = nil, size: Int? = nil
    ) {
        (self.id, self.amount, self.colour, self.at, self.ids, self.day) = (id, amount, colour, at, ids, day)
        self.size = size
    }
    public init(members json: inout JSONObjectReader) {
        self.init(id: json.value("id"), amount: json.value("amount"), colour: json.value("colour"),
            at: json.string("at"), ids: json.optionalValue("ids"), day: json.optionalString("day"),
            size: json.optionalInt("size"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("id", id)
        json.write("ids", ids)
        json.write("amount", amount)
        json.write("colour", colour)
        json.write("at", at)
        json.write("day", day)
        json.write("size", size)
    }
}
