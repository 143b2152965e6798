extension SnippetClient {
    public nonisolated struct Files: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.Files {
    /// `PUT /text`
    public func putText(body: String, options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.putText(body: body), options)
    }

    /// `PUT /xml`
    public func putXML(body: RequestBody, options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.putXML(body: body), options)
    }

    /// `PUT /bytes`
    public func putBytes(body: RequestBody? = nil, options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.putBytes(body: body), options)
    }

    /// `PUT /image`
    /// - Parameter contentType: The media type of the body: `image/*`.
    /// - Parameter options: Of this call alone.
    public func putImage(
        body: RequestBody, contentType: String, options: RequestOptions = .init()
    ) async throws(APIError<Never>) {
        try await core.send(.putImage(body: body, contentType: contentType), options)
    }
}

nonisolated extension APIOperation {
    public static func putText(body: String) -> APIOperation<Void, Never> {
        .init("putText", .put, "/text", body: .text(body), success: .empty(204), failure: .none)
    }

    public static func putXML(body: RequestBody) -> APIOperation<Void, Never> {
        .init("putXML", .put, "/xml", body: .bytes(body, as: "application/xml"), success: .empty(204), failure: .none)
    }

    public static func putBytes(body: RequestBody? = nil) -> APIOperation<Void, Never> {
        .init("putBytes", .put, "/bytes", body: .bytes(body), success: .empty(204), failure: .none)
    }

    public static func putImage(body: RequestBody, contentType: String) -> APIOperation<Void, Never> {
        .init("putImage", .put, "/image", body: .bytes(body, as: contentType), success: .empty(204), failure: .none)
    }
}
