extension SnippetClient {
    public nonisolated struct Notes: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.Notes {
    /// `POST /notes`
    public func add(body: AddNoteRequest, options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.addNote(body: body), options)
    }

    /// `POST /notes`
    public func addWithText(body: String, options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.addNoteWithText(body: body), options)
    }

    /// `POST /notes`
    public func addWithMultipart(
        file: FilePart? = nil, options: RequestOptions = .init()
    ) async throws(APIError<Never>) { try await core.send(.addNoteWithMultipart(file: file), options) }
}

nonisolated extension APIOperation {
    public static func addNote(body: AddNoteRequest) -> APIOperation<Void, Never> {
        .init("addNote", .post, "/notes", body: .json(body), success: .empty(204), failure: .none)
    }

    public static func addNoteWithText(body: String) -> APIOperation<Void, Never> {
        .init("addNote", .post, "/notes", body: .text(body), success: .empty(204), failure: .none)
    }

    public static func addNoteWithMultipart(file: FilePart? = nil) -> APIOperation<Void, Never> {
        var form = MultipartForm()
        form.append("file", file)
        return .init("addNote", .post, "/notes", body: .multipart(form), success: .empty(204), failure: .none)
    }
}

public nonisolated struct AddNoteRequest: JSONObjectModel {
    public var text: String

    public init(text: String) { self.text = text }
    public init(members json: inout JSONObjectReader) { self.init(text: json.string("text")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("text", text) }
}
