extension SnippetClient {
    public nonisolated struct Books: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.Books {
    /// `GET /books`
    /// - Parameter view:
    ///    - BASIC: The name alone.
    ///    - FULL: Everything.
    ///
    ///   The server's default is `.basic`.
    /// - Parameter order: The order. The server's default is `.created`.
    /// - Parameter options: Of this call alone.
    public func list(
        view: ListBooksView? = nil, order: ListBooksOrder? = nil, options: RequestOptions = .init()
    ) async throws(APIError<Never>) { try await core.send(.listBooks(view: view, order: order), options) }
}

nonisolated extension APIOperation {
    public static func listBooks(
        view: ListBooksView? = nil, order: ListBooksOrder? = nil
    ) -> APIOperation<Void, Never> {
        .init("listBooks", .get, "/books", query: ["view": view, "order": order], success: .empty(204), failure: .none)
    }
}

public nonisolated enum ListBooksView: String, ClosedStringEnum {
    case basic = "BASIC", full = "FULL"
}

public nonisolated enum ListBooksOrder: String, ClosedStringEnum {
    case minusCreated = "-created", created
}
