extension SnippetClient {
    public nonisolated struct Albums: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.Albums {
    /// `GET /album`
    /// - Throws: ``Data`` for status 409 (Parts, which are not read).
    public func get(options: RequestOptions = .init()) async throws(APIError<Data>) -> GetAlbumResponse {
        try await core.send(.getAlbum(), options)
    }

    /// `GET /records`
    public func listRecords(options: RequestOptions = .init()) -> StreamingCall<ReceivedPart<Owner>, Never> {
        core.stream(.listRecords(), options)
    }

    /// `GET /notes`
    public func listNotes(options: RequestOptions = .init()) -> StreamingCall<ReceivedPart<String>, Never> {
        core.stream(.listNotes(), options)
    }

    /// `GET /scans`
    public func listScans(options: RequestOptions = .init()) -> StreamingCall<ReceivedPart<Data>, Never> {
        core.stream(.listScans(), options)
    }
}

nonisolated extension APIOperation {
    public static func getAlbum() -> APIOperation<GetAlbumResponse, Data> {
        .init("getAlbum", .get, "/album", accept: ["multipart/form-data", "multipart/mixed;q=0.8"],
            success: .multipart(
                200,
                ["count": .json, "cover": .file, "pages": .list(of: .file), "tags": .list(of: .text), "owner": .json]),
            failure: .bytes(409))
    }

    public static func listRecords() -> APIOperation<ItemStream<ReceivedPart<Owner>>, Never> {
        .init("listRecords", .get, "/records", accept: ["multipart/mixed"], success: .parts(200, .json), failure: .none)
    }

    public static func listNotes() -> APIOperation<ItemStream<ReceivedPart<String>>, Never> {
        .init("listNotes", .get, "/notes", accept: ["multipart/mixed"], success: .parts(200, .text), failure: .none)
    }

    public static func listScans() -> APIOperation<ItemStream<ReceivedPart<Data>>, Never> {
        .init("listScans", .get, "/scans", accept: ["multipart/related"], success: .parts(200), failure: .none)
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
    public let cover: ReceivedFile
    public let pages: [ReceivedFile]?
    public let tags: [String]?
    public let owner: Owner?

    public init(
        title: String, cover: ReceivedFile, count: Int? = nil, pages: [ReceivedFile]? = nil, tags: [String]? = nil,
        owner: Owner? = nil
    ) {
        (self.title, self.cover, self.count, self.pages, self.tags) = (title, cover, count, pages, tags)
        self.owner = owner
    }
    public init(members json: inout JSONObjectReader) {
        self.init(title: json.string("title"), cover: json.value("cover"), count: json.optionalInt("count"),
            pages: json.optionalValue("pages"), tags: json.optionalStrings("tags"), owner: json.optionalValue("owner"))
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
