extension SnippetClient {
    public nonisolated struct Notes: Sendable {
        let core: ClientCore

        /// `POST /notes`
        public func add(
            body: AddNoteRequest, options: RequestOptions = RequestOptions()
        ) async throws(APIError<Never>) {
            try await core.send(.addNote(body: body), options)
        }

        /// `POST /notes`
        public func addWithText(
            body: String, options: RequestOptions = RequestOptions()
        ) async throws(APIError<Never>) {
            try await core.send(.addNoteWithText(body: body), options)
        }

        /// `POST /notes`
        public func addWithMultipart(
            file: FilePart? = nil, options: RequestOptions = RequestOptions()
        ) async throws(APIError<Never>) {
            try await core.send(.addNoteWithMultipart(file: file), options)
        }
    }
}

extension APIOperation {
    /// `POST /notes`
    public static func addNote(body: AddNoteRequest) -> APIOperation<Void, Never> {
        var request = OperationRequest("addNote", .post, "/notes")
        request.json(body)
        return .init(request, success: .empty(204), failure: .none)
    }

    /// `POST /notes`
    public static func addNoteWithText(body: String) -> APIOperation<Void, Never> {
        var request = OperationRequest("addNote", .post, "/notes")
        request.text(body)
        return .init(request, success: .empty(204), failure: .none)
    }

    /// `POST /notes`
    public static func addNoteWithMultipart(file: FilePart? = nil) -> APIOperation<Void, Never> {
        var request = OperationRequest("addNote", .post, "/notes")
        var form = MultipartForm()
        form.append("file", file)
        request.multipart(form)
        return .init(request, success: .empty(204), failure: .none)
    }
}

public nonisolated struct AddNoteRequest: JSONModel {
    public var text: String

    public init(text: String) {
        self.text = text
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        text = json.string("text")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("text", text)
        json.endObject()
    }
}
