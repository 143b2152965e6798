extension SnippetClient {
    public nonisolated struct Pictures: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.Pictures {
    /// `POST /pictures`
    /// - Parameter contentType: The media type of the body: `image/png`, `image/jpeg`.
    /// - Parameter options: Of this call alone.
    public func add(
        body: RequestBody, contentType: String = "image/png", options: RequestOptions = .init()
    ) async throws(APIError<Never>) {
        try await core.send(.addPicture(body: body, contentType: contentType), options)
    }

    /// `PUT /films`
    /// - Parameter contentType: The media type of the body: `video/*`.
    /// - Parameter options: Of this call alone.
    public func putFilm(
        body: RequestBody, contentType: String, options: RequestOptions = .init()
    ) async throws(APIError<Never>) { try await core.send(.putFilm(body: body, contentType: contentType), options) }

    /// `PUT /anything`
    /// - Parameter contentType: The media type of the body: `*/*`.
    /// - Parameter options: Of this call alone.
    public func putAnything(
        body: RequestBody? = nil, contentType: String = "application/octet-stream",
        options: RequestOptions = .init()
    ) async throws(APIError<Never>) {
        try await core.send(.putAnything(body: body, contentType: contentType), options)
    }

    /// `PUT /captions`
    /// - Parameter contentType: The media type of the body: `text/plain`, `text/markdown`.
    /// - Parameter options: Of this call alone.
    public func putCaption(
        body: String, contentType: String = "text/plain", options: RequestOptions = .init()
    ) async throws(APIError<Never>) {
        try await core.send(.putCaption(body: body, contentType: contentType), options)
    }

    /// `PATCH /pictures/{id}`
    /// - Parameter contentType: The media type of the body: `application/merge-patch+json`,
    ///   `application/strategic-merge-patch+json`.
    /// - Parameter options: Of this call alone.
    public func patch(
        id: String, body: Picture, contentType: String = "application/merge-patch+json",
        options: RequestOptions = .init()
    ) async throws(APIError<Never>) {
        try await core.send(.patchPicture(id: id, body: body, contentType: contentType), options)
    }

    /// `PUT /pictures/{id}`
    public func put(id: String, body: Picture, options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.putPicture(id: id, body: body), options)
    }
}

nonisolated extension APIOperation {
    public static func addPicture(body: RequestBody, contentType: String = "image/png") -> APIOperation<Void, Never> {
        .init("addPicture", .post, "/pictures", body: .bytes(body, as: contentType), success: .empty(204),
            failure: .none)
    }

    public static func putFilm(body: RequestBody, contentType: String) -> APIOperation<Void, Never> {
        .init("putFilm", .put, "/films", body: .bytes(body, as: contentType), success: .empty(204), failure: .none)
    }

    public static func putAnything(
        body: RequestBody? = nil, contentType: String = "application/octet-stream"
    ) -> APIOperation<Void, Never> {
        .init("putAnything", .put, "/anything", body: .bytes(body, as: contentType), success: .empty(204),
            failure: .none)
    }

    public static func putCaption(body: String, contentType: String = "text/plain") -> APIOperation<Void, Never> {
        .init("putCaption", .put, "/captions", body: .text(body, as: contentType), success: .empty(204), failure: .none)
    }

    public static func patchPicture(
        id: String, body: Picture, contentType: String = "application/merge-patch+json"
    ) -> APIOperation<Void, Never> {
        .init("patchPicture", .patch, "/pictures/{id}", path: ["id": id], body: .json(body, as: contentType),
            success: .empty(204), failure: .none)
    }

    public static func putPicture(id: String, body: Picture) -> APIOperation<Void, Never> {
        .init("putPicture", .put, "/pictures/{id}", path: ["id": id], body: .json(body), success: .empty(204),
            failure: .none)
    }
}

public nonisolated struct Picture: JSONObjectModel {
    public var title: String?

    public init(title: String? = nil) { self.title = title }
    public init(members json: inout JSONObjectReader) { self.init(title: json.optionalString("title")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("title", title) }
}
