extension SnippetClient {
    public nonisolated struct Things: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.Things {
    /// `GET /things/{id}`
    public func get(id: String, lang: GetThingLang, options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.getThing(id: id, lang: lang), options)
    }
}

nonisolated extension APIOperation {
    public static func getThing(id: String, lang: GetThingLang) -> APIOperation<Void, Never> {
        .init("getThing", .get, "/things/{id}", path: ["id": id], query: ["lang": lang], success: .empty(204),
            failure: .none)
    }
}

public nonisolated enum GetThingLang: String, ClosedStringEnum {
    case de, en
}
