/// Snippet, version 1.
public nonisolated struct SnippetClient: APIClient {
    public let core: ClientCore

    public init(
        server: ServerURL,
        defaults: Defaults = Defaults(),
        configuration: ClientConfiguration = ClientConfiguration()
    ) {
        core = ClientCore(
            server: server,
            defaults: defaults.values,
            configuration: configuration)
    }

    /// `GET /orders`
    public func listOrders(
        locale: String? = nil, shop: String? = nil, options: RequestOptions = .init()
    ) async throws(APIError<Never>) { try await core.send(.listOrders(locale: locale, shop: shop), options) }

    /// What every operation is sent with that takes it, unless a call says otherwise.
    public struct Defaults: Sendable {
        public var locale: String?
        public var shop: String?

        public init(
            locale: String? = nil,
            shop: String? = nil
        ) {
            self.locale = locale
            self.shop = shop
        }

        var values: ParameterDefaults {
            var values = ParameterDefaults()
            values.add(.query, "locale") { request in
                request.query("locale", locale)
            }
            values.add(.header, "X-Shop") { request in
                request.header("X-Shop", shop)
            }
            return values
        }
    }
}

nonisolated extension APIOperation {
    public static func listOrders(locale: String? = nil, shop: String? = nil) -> APIOperation<Void, Never> {
        var request = OperationRequest("listOrders", .get, "/orders", query: ["locale": locale],
            headers: ["X-Shop": shop])
        request.shared(.query, "locale", isSet: locale != nil)
        request.shared(.header, "X-Shop", isSet: shop != nil)
        return .init(request, success: .empty(204), failure: .none)
    }
}
