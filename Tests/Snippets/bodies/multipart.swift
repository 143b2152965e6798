extension SnippetClient {
    public nonisolated struct Files: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.Files {
    /// `POST /files`
    /// - Parameter file: The file.
    /// - Parameter fileChecksum: A hash.
    /// - Parameter options: Of this call alone.
    public func upload(
        file: FilePart, fileChecksum: String, about: UploadRequestAbout, more: [FilePart]? = nil,
        tags: [String]? = nil, count: Int? = nil, type: UploadRequestType? = nil, icon: Data? = nil,
        iconSize: Int? = nil, extra: String? = nil, codes: [Int]? = nil, filter: UploadRequestFilter? = nil,
        owner: Owner? = nil, options: RequestOptions = .init()
    ) async throws(APIError<Never>) {
        try await core.send(.upload(
            file: file, fileChecksum: fileChecksum, about: about, more: more, tags: tags, count: count, type: type,
            icon: icon, iconSize: iconSize, extra: extra, codes: codes, filter: filter, owner: owner), options)
    }

    /// `POST /empty`
    public func uploadMaybe(file: FilePart, options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.uploadMaybe(file: file), options)
    }

    /// `POST /empty`
    public func uploadMaybeWithoutBody(options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.uploadMaybeWithoutBody(), options)
    }
}

nonisolated extension APIOperation {
    public static func upload(
        file: FilePart, fileChecksum: String, about: UploadRequestAbout, more: [FilePart]? = nil, tags: [String]? = nil,
        count: Int? = nil, type: UploadRequestType? = nil, icon: Data? = nil, iconSize: Int? = nil,
        extra: String? = nil, codes: [Int]? = nil, filter: UploadRequestFilter? = nil, owner: Owner? = nil
    ) -> APIOperation<Void, Never> {
        var form = MultipartForm()
        form.append("file", file, headers: [PartHeader("X-Checksum", fileChecksum)])
        form.append("about", json: about)
        form.append("more", more)
        form.append("tags", tags)
        form.append("count", count)
        form.append("type", type)
        form.append("icon", icon, as: "image/png", headers: [PartHeader("X-Size", iconSize)])
        form.append("extra", extra)
        form.append("codes", codes, style: .pipeDelimited)
        form.append("filter", filter, style: .deepObject)
        form.append("owner", xml: owner, SnippetClient.xml["Owner"], as: "text/xml")
        return .init("upload", .post, "/files", body: .multipart(form), success: .empty(204), failure: .none)
    }

    public static func uploadMaybe(file: FilePart) -> APIOperation<Void, Never> {
        var form = MultipartForm()
        form.append("file", file)
        return .init("uploadMaybe", .post, "/empty", body: .multipart(form), success: .empty(204), failure: .none)
    }

    public static func uploadMaybeWithoutBody() -> APIOperation<Void, Never> {
        .init("uploadMaybe", .post, "/empty", success: .empty(204), failure: .none)
    }
}

public nonisolated struct Owner: JSONObjectModel {
    public var id: Int?
    public var name: String?

    public init(id: Int? = nil, name: String? = nil) { (self.id, self.name) = (id, name) }
    public init(members json: inout JSONObjectReader) {
        self.init(id: json.optionalInt("id"), name: json.optionalString("name"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("id", id)
        json.write("name", name)
    }
}

public nonisolated struct UploadRequestAbout: JSONObjectModel {
    public var title: String

    public init(title: String) { self.title = title }
    public init(members json: inout JSONObjectReader) { self.init(title: json.string("title")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("title", title) }
}

public nonisolated enum UploadRequestType: String, ClosedStringEnum {
    case a, b
}

public nonisolated struct UploadRequestFilter: JSONObjectModel {
    public var from: Int?

    public init(from: Int? = nil) { self.from = from }
    public init(members json: inout JSONObjectReader) { self.init(from: json.optionalInt("from")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("from", from) }
}
