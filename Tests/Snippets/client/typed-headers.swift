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
    public static var size: ResponseHeader<ListPapersSize> { .init("X-Size") }
    public static var owner: ResponseHeader<Owner> { .init("X-Owner") }
    public static var shelf: ResponseHeader<ListPapersShelf> { .init("X-Shelf") }
    public static var anything: ResponseHeader<String> { .init("X-Anything") }
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

public nonisolated struct Owner: JSONObjectModel {
    public let name: String?

    public init(name: String? = nil) { self.name = name }
    public init(members json: inout JSONObjectReader) { self.init(name: json.optionalString("name")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("name", name) }
}

public nonisolated struct ListPapersSize: JSONObjectModel {
    public let width: Int

    public init(width: Int) { self.width = width }
    public init(members json: inout JSONObjectReader) { self.init(width: json.int("width")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("width", width) }
}

public nonisolated enum ListPapersShelf: OpenStringEnum {
    case top, bottom
    case unrecognized(String)

    public static let allCases: KnownCases<ListPapersShelf> = [.top, .bottom]
    public var rawValue: String {
        switch self {
        case .top: "top"
        case .bottom: "bottom"
        case .unrecognized(let value): value
        }
    }
}
