/// Rel, version 1.
///
/// The document gives `/v1` as a server, relative to where it is published: put that behind the host.
public nonisolated struct RelClient: APIClient {
    public let core: ClientCore

    public init(
        server: ServerURL,
        configuration: ClientConfiguration = ClientConfiguration()
    ) {
        core = ClientCore(
            server: server,
            configuration: configuration)
    }

    /// `GET /x`
    public func getX(options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.getX(), options)
    }
}

nonisolated extension APIOperation {
    public static func getX() -> APIOperation<Void, Never> {
        .init("getX", .get, "/x", success: .empty(200), failure: .none)
    }
}
