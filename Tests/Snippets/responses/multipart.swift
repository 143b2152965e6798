extension SnippetClient {
    public nonisolated struct Albums: Sendable {
        let core: ClientCore

        /// `GET /album`
        /// - Throws: ``Data`` for status 409 (Parts, which are not read).
        public func get(options: RequestOptions = .init()) async throws(APIError<Data>) -> ResponseBody {
            try await core.send(.getAlbum(), options)
        }

        /// `GET /records`
        public func listRecords(options: RequestOptions = .init()) async throws(APIError<Never>) -> ResponseBody {
            try await core.send(.listRecords(), options)
        }

        /// `GET /notes`
        public func listNotes(options: RequestOptions = .init()) async throws(APIError<Never>) -> ResponseBody {
            try await core.send(.listNotes(), options)
        }

        /// `GET /scans`
        public func listScans(options: RequestOptions = .init()) async throws(APIError<Never>) -> ResponseBody {
            try await core.send(.listScans(), options)
        }
    }
}

nonisolated extension APIOperation {
    public static func getAlbum() -> APIOperation<ResponseBody, Data> {
        .init("getAlbum", .get, "/album", accept: ["multipart/form-data"], success: .stream(200), failure: .bytes(409))
    }

    public static func listRecords() -> APIOperation<ResponseBody, Never> {
        .init("listRecords", .get, "/records", accept: ["multipart/mixed"], success: .stream(200), failure: .none)
    }

    public static func listNotes() -> APIOperation<ResponseBody, Never> {
        .init("listNotes", .get, "/notes", accept: ["multipart/mixed"], success: .stream(200), failure: .none)
    }

    public static func listScans() -> APIOperation<ResponseBody, Never> {
        .init("listScans", .get, "/scans", accept: ["multipart/related"], success: .stream(200), failure: .none)
    }
}

public nonisolated struct Owner: JSONObjectModel {
    public let name: String

    public init(name: String) { self.name = name }
    public init(members json: inout JSONObjectReader) { self.init(name: json.string("name")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("name", name) }
}

public nonisolated struct GetAlbumResponse: JSONObjectModel {
    public let title: String
    public let count: Int?
    public let cover: String
    public let pages, tags: [String]?
    public let owner: Owner?

    public init(
        title: String, cover: String, count: Int? = nil, pages: [String]? = nil, tags: [String]? = nil,
        owner: Owner? = nil
    ) {
        (self.title, self.cover, self.count, self.pages, self.tags) = (title, cover, count, pages, tags)
        self.owner = owner
    }
    public init(members json: inout JSONObjectReader) {
        self.init(title: json.string("title"), cover: json.string("cover"), count: json.optionalInt("count"),
            pages: json.optionalStrings("pages"), tags: json.optionalStrings("tags"),
            owner: json.optionalValue("owner"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("title", title)
        json.write("count", count)
        json.write("cover", cover)
        json.write("pages", pages)
        json.write("tags", tags)
        json.write("owner", owner)
    }
}
