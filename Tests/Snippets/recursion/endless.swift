extension SnippetClient {
    public nonisolated struct Things: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.Things {
    /// `GET /a`
    public func getA(options: RequestOptions = .init()) async throws(APIError<Never>) -> Holder {
        try await core.send(.getA(), options)
    }
}

nonisolated extension APIOperation {
    public static func getA() -> APIOperation<Holder, Never> {
        .init("getA", .get, "/a", success: .json(200), failure: .none)
    }
}

public nonisolated struct Holder: JSONObjectModel {
    public let lists: [JSONValue]?
    public let maps: JSONValue?

    public init(lists: [JSONValue]? = nil, maps: JSONValue? = nil) { (self.lists, self.maps) = (lists, maps) }
    public init(members json: inout JSONObjectReader) {
        self.init(lists: json.optionalValue("lists"), maps: json.optionalValue("maps"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("lists", lists)
        json.write("maps", maps)
    }
}
