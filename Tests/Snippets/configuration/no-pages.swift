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

    /// `GET /orders`
    public func listOrders(
        cursor: String? = nil, options: RequestOptions = .init()
    ) async throws(APIError<Never>) -> Orders { try await core.send(.listOrders(cursor: cursor), options) }
}

nonisolated extension APIOperation {
    public static func listOrders(cursor: String? = nil) -> APIOperation<Orders, Never> {
        .init("listOrders", .get, "/orders", query: ["cursor": cursor], success: .json(200), failure: .none)
    }
}

public nonisolated struct Orders: JSONObjectModel {
    public let items: [String]?
    public let nextCursor: String?

    public init(items: [String]? = nil, nextCursor: String? = nil) {
        (self.items, self.nextCursor) = (items, nextCursor)
    }
    public init(members json: inout JSONObjectReader) {
        self.init(items: json.optionalStrings("items"), nextCursor: json.optionalString("nextCursor"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("items", items)
        json.write("nextCursor", nextCursor)
    }
}
