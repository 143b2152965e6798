extension SnippetClient {
    public nonisolated struct Things: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.Things {
    /// `GET /form`
    public func getForm(filter: GetFormFilter, options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.getForm(filter: filter), options)
    }

    /// `GET /json`
    public func getJSON(
        selector: [String: Int]? = nil, options: RequestOptions = .init()
    ) async throws(APIError<Never>) { try await core.send(.getJSON(selector: selector), options) }

    /// `GET /text`
    public func getText(path: String? = nil, options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.getText(path: path), options)
    }

    /// `GET /unsaid`
    public func getUnsaid(
        all: [String: String]? = nil, options: RequestOptions = .init()
    ) async throws(APIError<Never>) { try await core.send(.getUnsaid(all: all), options) }
}

nonisolated extension APIOperation {
    public static func getForm(filter: GetFormFilter) -> APIOperation<Void, Never> {
        var request = OperationRequest("getForm", .get, "/form")
        request.queryString(filter)
        return .init(request, success: .empty(204), failure: .none)
    }

    public static func getJSON(selector: [String: Int]? = nil) -> APIOperation<Void, Never> {
        var request = OperationRequest("getJSON", .get, "/json")
        request.queryString(json: selector)
        return .init(request, success: .empty(204), failure: .none)
    }

    public static func getText(path: String? = nil) -> APIOperation<Void, Never> {
        var request = OperationRequest("getText", .get, "/text")
        request.queryString(path)
        return .init(request, success: .empty(204), failure: .none)
    }

    public static func getUnsaid(all: [String: String]? = nil) -> APIOperation<Void, Never> {
        var request = OperationRequest("getUnsaid", .get, "/unsaid")
        request.queryString(all)
        return .init(request, success: .empty(204), failure: .none)
    }
}

public nonisolated struct GetFormFilter: JSONObjectModel {
    public var colour: String?
    public var sizes: [Int]?

    public init(colour: String? = nil, sizes: [Int]? = nil) { (self.colour, self.sizes) = (colour, sizes) }
    public init(members json: inout JSONObjectReader) {
        self.init(colour: json.optionalString("colour"), sizes: json.optionalValue("sizes"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("colour", colour)
        json.write("sizes", sizes)
    }
}
