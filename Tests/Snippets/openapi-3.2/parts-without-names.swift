extension SnippetClient {
    public nonisolated struct Things: Sendable {
        let core: ClientCore

        /// `POST /stream`
        public func sendImages(body: MultipartForm, options: RequestOptions = .init()) async throws(APIError<Never>) {
            try await core.send(.sendImages(body: body), options)
        }

        /// `POST /report`
        public func sendReport(
            body: MultipartForm = MultipartForm(), options: RequestOptions = .init()
        ) async throws(APIError<Never>) { try await core.send(.sendReport(body: body), options) }
    }
}

nonisolated extension APIOperation {
    public static func sendImages(body: MultipartForm) -> APIOperation<Void, Never> {
        .init("sendImages", .post, "/stream", body: .multipart(body, as: "multipart/mixed"), success: .empty(204),
            failure: .none)
    }

    public static func sendReport(body: MultipartForm = MultipartForm()) -> APIOperation<Void, Never> {
        .init("sendReport", .post, "/report", body: .multipart(body, as: "multipart/related"), success: .empty(204),
            failure: .none)
    }
}
