extension SnippetClient {
    public nonisolated struct Things: Sendable {
        let core: ClientCore

        /// `GET /a`
        public func getA(options: RequestOptions = RequestOptions()) async throws(APIError<Never>) -> Holder {
            try await core.send(.getA(), options)
        }
    }
}

extension APIOperation {
    /// `GET /a`
    public static func getA() -> APIOperation<Holder, Never> {
        let request = OperationRequest("getA", .get, "/a")
        return .init(request, success: .json(200), failure: .none)
    }
}

public nonisolated struct Holder: JSONModel {
    public let lists: [JSONValue]?
    public let maps: JSONValue?

    public init(lists: [JSONValue]? = nil, maps: JSONValue? = nil) {
        self.lists = lists
        self.maps = maps
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        lists = json.optionalValue("lists")
        maps = json.optionalValue("maps")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("lists", lists)
        json.write("maps", maps)
        json.endObject()
    }
}
