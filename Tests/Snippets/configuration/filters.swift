/// Snippet, version 1.
nonisolated struct SnippetClient: APIClient {
    let core: ClientCore

    init(
        server: ServerURL,
        configuration: ClientConfiguration = ClientConfiguration()
    ) {
        core = ClientCore(
            server: server,
            configuration: configuration)
    }

    var orders: Orders { Orders(core: core) }
}

extension SnippetClient {
    nonisolated struct Orders: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.Orders {
    /// `GET /orders`
    func list(options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.listOrders(), options)
    }
}

nonisolated extension APIOperation {
    static func listOrders() -> APIOperation<Void, Never> {
        .init("listOrders", .get, "/orders", success: .empty(204), failure: .none)
    }
}
