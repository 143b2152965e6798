/// Kiosk, version 1.
public nonisolated struct KioskClient: APIClient {
    public let core: ClientCore

    public init(
        server: ServerURL,
        configuration: ClientConfiguration = ClientConfiguration()
    ) {
        core = ClientCore(
            server: server,
            configuration: configuration)
    }

    /// `GET /papers`
    public func listPapers(options: RequestOptions = .init()) async throws(APIError<Never>) -> Papers {
        try await core.send(.listPapers(), options)
    }

    /// `GET /papers/count`
    public func countPapers(options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.countPapers(), options)
    }
}

nonisolated extension ResponseHeader {
    /// Calls left in this minute.
    public static var rateLimit: ResponseHeader<Int> { .init("X-Rate-Limit") }
    public static var rateReset: ResponseHeader<String> { .init("X-Rate-Reset") }
    public static var printed: ResponseHeader<Date> { .init("X-Printed") }
    public static var editions: ResponseHeader<[String]> { .init("X-Editions") }
    public static var total: ResponseHeader<Int64> { .init("X-Total") }
}

nonisolated extension APIOperation {
    public static func listPapers() -> APIOperation<Papers, Never> {
        .init("listPapers", .get, "/papers", success: .json(200), failure: .none)
    }

    public static func countPapers() -> APIOperation<Void, Never> {
        .init("countPapers", .get, "/papers/count", success: .empty(204), failure: .none)
    }
}

public nonisolated struct Papers: JSONObjectModel {
    public let names: [String]?

    public init(names: [String]? = nil) { self.names = names }
    public init(members json: inout JSONObjectReader) { self.init(names: json.optionalStrings("names")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("names", names) }
}
