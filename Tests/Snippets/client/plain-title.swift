/// API, version 1.
public nonisolated struct ServiceClient: APIClient {
    public let core: ClientCore

    public init(
        server: ServerURL,
        configuration: ClientConfiguration = ClientConfiguration()
    ) {
        core = ClientCore(
            server: server,
            configuration: configuration)
    }

    /// `GET /things`
    public func list(options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.list(), options)
    }
}

nonisolated extension APIOperation {
    public static func list() -> APIOperation<Void, Never> {
        .init("list", .get, "/things", success: .empty(204), failure: .none)
    }
}
