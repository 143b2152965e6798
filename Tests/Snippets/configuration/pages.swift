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
    public func listOrders(from: String? = nil, options: RequestOptions = .init()) -> PagedCall<Orders, String, Never> {
        core.pages(.listOrders(from: from), .cursor("from", next: ["meta", "next"]), { $0.orders ?? [] }, options)
    }

    /// `GET /orders/recent`
    public func getOrdersRecent(
        number: Int? = nil, options: RequestOptions = .init()
    ) -> PagedCall<Orders, String, Never> {
        core.pages(.getOrdersRecent(number: number), .page("number", first: 0), { $0.orders ?? [] }, options)
    }

    /// `GET /orders/late`
    public func listLate(number: Int? = nil, options: RequestOptions = .init()) -> PagedCall<Orders, String, Never> {
        core.pages(.listLate(number: number), .page("number"), { $0.orders ?? [] }, options)
    }

    /// `GET /orders/all`
    public func listAll(number: Int? = nil, options: RequestOptions = .init()) async throws(APIError<Never>) -> Orders {
        try await core.send(.listAll(number: number), options)
    }
}

nonisolated extension APIOperation {
    public static func listOrders(from: String? = nil) -> APIOperation<Orders, Never> {
        .init("listOrders", .get, "/orders", query: ["from": from], success: .json(200), failure: .none)
    }

    public static func getOrdersRecent(number: Int? = nil) -> APIOperation<Orders, Never> {
        .init("getOrdersRecent", .get, "/orders/recent", query: ["number": number], success: .json(200), failure: .none)
    }

    public static func listLate(number: Int? = nil) -> APIOperation<Orders, Never> {
        .init("listLate", .get, "/orders/late", query: ["number": number], success: .json(200), failure: .none)
    }

    public static func listAll(number: Int? = nil) -> APIOperation<Orders, Never> {
        .init("listAll", .get, "/orders/all", query: ["number": number], success: .json(200), failure: .none)
    }
}

public nonisolated struct Orders: JSONObjectModel {
    public let orders: [String]?
    public let meta: Meta?

    public init(orders: [String]? = nil, meta: Meta? = nil) { (self.orders, self.meta) = (orders, meta) }
    public init(members json: inout JSONObjectReader) {
        self.init(orders: json.optionalStrings("orders"), meta: json.optionalValue("meta"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("orders", orders)
        json.write("meta", meta)
    }

    public nonisolated struct Meta: JSONObjectModel {
        public let next: String?

        public init(next: String? = nil) { self.next = next }
        public init(members json: inout JSONObjectReader) { self.init(next: json.optionalString("next")) }
        public func writeMembers(to json: inout JSONWriter) { json.write("next", next) }
    }
}
