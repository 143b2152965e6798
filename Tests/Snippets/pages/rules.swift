extension SnippetClient {
    public nonisolated struct Things: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.Things {
    /// `GET /stated`
    public func listStated(
        from: String? = nil, options: RequestOptions = .init()
    ) -> PagedCall<ListStatedResponse, String, Never> {
        core.pages(.listStated(from: from), .cursor("from", next: ["meta", "next"]), { $0.data ?? [] }, options)
    }

    /// `GET /cursors`
    public func listByCursor(
        pageToken: String? = nil, options: RequestOptions = .init()
    ) -> PagedCall<ListByCursorResponse, Int, Never> {
        core.pages(.listByCursor(pageToken: pageToken), .cursor("page_token", next: "nextPageToken"), { $0.items },
            options)
    }

    /// `GET /after`
    public func listAfter(
        startingAfter: String? = nil, options: RequestOptions = .init()
    ) -> PagedCall<ListAfterResponse, Thing, Never> {
        core.pages(.listAfter(startingAfter: startingAfter),
            .lastItem("starting_after", id: ["data", "id"], more: "has_more"), { $0.data }, options)
    }

    /// `GET /numbers`
    /// - Parameter page: The server's default is `1`.
    /// - Parameter perPage: The server's default is `20`.
    /// - Parameter options: Of this call alone.
    public func listByNumber(
        page: Int? = nil, perPage: Int? = nil, options: RequestOptions = .init()
    ) -> PagedCall<[Thing], Thing, Never> {
        core.pages(.listByNumber(page: page, perPage: perPage), .page("page"), { $0 }, options)
    }

    /// `GET /urls`
    public func listByURL(options: RequestOptions = .init()) -> PagedCall<ListByURLResponse, String, Never> {
        core.pages(.listByURL(), .nextURL("next"), { $0.results }, options)
    }

    /// `GET /no-pages`
    /// - Parameter page: The server's default is `1`.
    /// - Parameter options: Of this call alone.
    public func listAll(
        page: Int? = nil, limit: Int? = nil, options: RequestOptions = .init()
    ) async throws(APIError<Never>) -> [String] { try await core.send(.listAll(page: page, limit: limit), options) }

    /// `GET /unread`
    public func listUnread(options: RequestOptions = .init()) async throws(APIError<Never>) -> [String] {
        try await core.send(.listUnread(), options)
    }

    /// `GET /nowhere`
    public func listNowhere(options: RequestOptions = .init()) async throws(APIError<Never>) -> [String] {
        try await core.send(.listNowhere(), options)
    }

    /// `GET /links`
    public func listByLink(
        pageCursor: String? = nil, options: RequestOptions = .init()
    ) -> PagedCall<ListByLinkResponse, Thing, Never> {
        core.pages(.listByLink(pageCursor: pageCursor), .nextURL(["links", "next"]), { $0.data }, options)
    }

    /// `POST /search`
    public func search(body: Search, options: RequestOptions = .init()) -> PagedCall<Found, Thing, Never> {
        core.pages(.searchThings(body: body), .cursor(.body("cursor"), next: "next_cursor"), { $0.things ?? [] },
            options)
    }

    /// `POST /found`
    public func find(
        body: [String: JSONValue]? = nil, options: RequestOptions = .init()
    ) -> PagedCall<Found, Thing, Never> {
        core.pages(.findThings(body: body), .cursor(.body("page", "after"), next: "next_cursor"),
            { $0.things ?? [] }, options)
    }
}

nonisolated extension APIOperation {
    public static func listStated(from: String? = nil) -> APIOperation<ListStatedResponse, Never> {
        .init("listStated", .get, "/stated", query: ["from": from], success: .json(200), failure: .none)
    }

    public static func listByCursor(pageToken: String? = nil) -> APIOperation<ListByCursorResponse, Never> {
        .init("listByCursor", .get, "/cursors", query: ["page_token": pageToken], success: .json(200), failure: .none)
    }

    public static func listAfter(startingAfter: String? = nil) -> APIOperation<ListAfterResponse, Never> {
        .init("listAfter", .get, "/after", query: ["starting_after": startingAfter], success: .json(200),
            failure: .none)
    }

    public static func listByNumber(page: Int? = nil, perPage: Int? = nil) -> APIOperation<[Thing], Never> {
        .init("listByNumber", .get, "/numbers", query: ["page": page, "per_page": perPage], success: .json(200),
            failure: .none)
    }

    public static func listByURL() -> APIOperation<ListByURLResponse, Never> {
        .init("listByURL", .get, "/urls", success: .json(200), failure: .none)
    }

    public static func listAll(page: Int? = nil, limit: Int? = nil) -> APIOperation<[String], Never> {
        .init("listAll", .get, "/no-pages", query: ["page": page, "limit": limit], success: .json(200), failure: .none)
    }

    public static func listUnread() -> APIOperation<[String], Never> {
        .init("listUnread", .get, "/unread", success: .json(200), failure: .none)
    }

    public static func listNowhere() -> APIOperation<[String], Never> {
        .init("listNowhere", .get, "/nowhere", success: .json(200), failure: .none)
    }

    public static func listByLink(pageCursor: String? = nil) -> APIOperation<ListByLinkResponse, Never> {
        .init("listByLink", .get, "/links", query: ["page[cursor]": pageCursor], accept: ["application/vnd.api+json"],
            success: .json(200), failure: .none)
    }

    public static func searchThings(body: Search) -> APIOperation<Found, Never> {
        .init("searchThings", .post, "/search", body: .json(body), success: .json(200), failure: .none)
    }

    public static func findThings(body: [String: JSONValue]? = nil) -> APIOperation<Found, Never> {
        .init("findThings", .post, "/found", body: .json(body), success: .json(200), failure: .none)
    }
}

public nonisolated struct Search: JSONObjectModel {
    public var text: String
    public var cursor: String?

    public init(text: String, cursor: String? = nil) { (self.text, self.cursor) = (text, cursor) }
    public init(members json: inout JSONObjectReader) {
        self.init(text: json.string("text"), cursor: json.optionalString("cursor"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("text", text)
        json.write("cursor", cursor)
    }
}

public nonisolated struct Found: JSONObjectModel {
    public let things: [Thing]?
    public let nextCursor: String?

    public init(things: [Thing]? = nil, nextCursor: String? = nil) {
        (self.things, self.nextCursor) = (things, nextCursor)
    }
    public init(members json: inout JSONObjectReader) {
        self.init(things: json.optionalValue("things"), nextCursor: json.optionalString("next_cursor"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("things", things)
        json.write("next_cursor", nextCursor)
    }
}

public nonisolated struct Thing: JSONObjectModel {
    public let id: String

    public init(id: String) { self.id = id }
    public init(members json: inout JSONObjectReader) { self.init(id: json.string("id")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("id", id) }
}

public nonisolated struct ListStatedResponse: JSONObjectModel {
    public let data: [String]?
    public let meta: Meta?

    public init(data: [String]? = nil, meta: Meta? = nil) { (self.data, self.meta) = (data, meta) }
    public init(members json: inout JSONObjectReader) {
        self.init(data: json.optionalStrings("data"), meta: json.optionalValue("meta"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("data", data)
        json.write("meta", meta)
    }

    public nonisolated struct Meta: JSONObjectModel {
        public let next: String?

        public init(next: String? = nil) { self.next = next }
        public init(members json: inout JSONObjectReader) { self.init(next: json.optionalString("next")) }
        public func writeMembers(to json: inout JSONWriter) { json.write("next", next) }
    }
}

public nonisolated struct ListByCursorResponse: JSONObjectModel {
    public let items: [Int]
    public let nextPageToken: String?

    public init(items: [Int], nextPageToken: String? = nil) {
        (self.items, self.nextPageToken) = (items, nextPageToken)
    }
    public init(members json: inout JSONObjectReader) {
        self.init(items: json.value("items"), nextPageToken: json.optionalString("nextPageToken"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("items", items)
        json.write("nextPageToken", nextPageToken)
    }
}

public nonisolated struct ListAfterResponse: JSONObjectModel {
    public let data: [Thing]
    public let hasMore: Bool

    public init(data: [Thing], hasMore: Bool) { (self.data, self.hasMore) = (data, hasMore) }
    public init(members json: inout JSONObjectReader) {
        self.init(data: json.value("data"), hasMore: json.bool("has_more"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("data", data)
        json.write("has_more", hasMore)
    }
}

public nonisolated struct ListByURLResponse: JSONObjectModel {
    public let results: [String]
    public let next, previous: String?

    public init(results: [String], next: String? = nil, previous: String? = nil) {
        (self.results, self.next, self.previous) = (results, next, previous)
    }
    public init(members json: inout JSONObjectReader) {
        self.init(results: json.strings("results"), next: json.optionalString("next"),
            previous: json.optionalString("previous"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("results", results)
        json.write("next", next)
        json.write("previous", previous)
    }
}

public nonisolated struct ListByLinkResponse: JSONObjectModel {
    public let data: [Thing]
    public let links: Links?

    public init(data: [Thing], links: Links? = nil) { (self.data, self.links) = (data, links) }
    public init(members json: inout JSONObjectReader) {
        self.init(data: json.value("data"), links: json.optionalValue("links"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("data", data)
        json.write("links", links)
    }

    public nonisolated struct Links: JSONObjectModel {
        public let selfValue: String?
        public let next: StringOr<Next>?

        public init(selfValue: String? = nil, next: StringOr<Next>? = nil) {
            (self.selfValue, self.next) = (selfValue, next)
        }
        public init(members json: inout JSONObjectReader) {
            self.init(selfValue: json.optionalString("self"), next: json.optionalValue("next"))
        }
        public func writeMembers(to json: inout JSONWriter) {
            json.write("self", selfValue)
            json.write("next", next)
        }

        public nonisolated struct Next: JSONObjectModel {
            public let href: String?

            public init(href: String? = nil) { self.href = href }
            public init(members json: inout JSONObjectReader) { self.init(href: json.optionalString("href")) }
            public func writeMembers(to json: inout JSONWriter) { json.write("href", href) }
        }
    }
}
