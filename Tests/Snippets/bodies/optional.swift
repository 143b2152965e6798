extension SnippetClient {
    public nonisolated struct Files: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.Files {
    /// `POST /files`
    public func upload(
        file: FilePart, note: String? = nil, options: RequestOptions = .init()
    ) async throws(APIError<Never>) { try await core.send(.upload(file: file, note: note), options) }

    /// `POST /files`
    public func uploadWithoutBody(options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.uploadWithoutBody(), options)
    }

    /// `POST /notes`
    public func addNote(body: AddNoteRequest? = nil, options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.addNote(body: body), options)
    }

    /// `POST /notes`
    public func addNoteWithForm(words: String, options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.addNoteWithForm(words: words), options)
    }
}

nonisolated extension APIOperation {
    public static func upload(file: FilePart, note: String? = nil) -> APIOperation<Void, Never> {
        var form = MultipartForm()
        form.append("file", file)
        form.append("note", note)
        return .init("upload", .post, "/files", body: .multipart(form), success: .empty(204), failure: .none)
    }

    public static func uploadWithoutBody() -> APIOperation<Void, Never> {
        .init("upload", .post, "/files", success: .empty(204), failure: .none)
    }

    public static func addNote(body: AddNoteRequest? = nil) -> APIOperation<Void, Never> {
        .init("addNote", .post, "/notes", body: .json(body), success: .empty(204), failure: .none)
    }

    public static func addNoteWithForm(words: String) -> APIOperation<Void, Never> {
        .init("addNote", .post, "/notes", body: .form(fields: ["words": words]), success: .empty(204), failure: .none)
    }
}

public nonisolated struct AddNoteRequest: JSONObjectModel {
    public var text: String

    public init(text: String) { self.text = text }
    public init(members json: inout JSONObjectReader) { self.init(text: json.string("text")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("text", text) }
}
