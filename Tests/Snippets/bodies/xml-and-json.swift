extension SnippetClient {
    public nonisolated struct Lamps: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.Lamps {
    /// `POST /lamps`
    public func add(body: AddLampRequest, options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.addLamp(body: body), options)
    }

    /// `POST /lamps`
    public func addWithXML(body: AddLampXMLRequest, options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.addLampWithXML(body: body), options)
    }

    /// `PUT /lamps`
    public func set(body: SetLampRequest, options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.setLamp(body: body), options)
    }
}

nonisolated extension APIOperation {
    public static func addLamp(body: AddLampRequest) -> APIOperation<Void, Never> {
        .init("addLamp", .post, "/lamps", body: .json(body), success: .empty(204), failure: .none)
    }

    public static func addLampWithXML(body: AddLampXMLRequest) -> APIOperation<Void, Never> {
        .init("addLamp", .post, "/lamps", body: .xml(body, SnippetClient.xml["lamp"]), success: .empty(204),
            failure: .none)
    }

    public static func setLamp(body: SetLampRequest) -> APIOperation<Void, Never> {
        .init("setLamp", .put, "/lamps", body: .json(body), success: .empty(204), failure: .none)
    }
}

public nonisolated struct AddLampRequest: JSONObjectModel {
    public var name: String

    public init(name: String) { self.name = name }
    public init(members json: inout JSONObjectReader) { self.init(name: json.string("name")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("name", name) }
}

public nonisolated struct AddLampXMLRequest: JSONObjectModel {
    public var label: String

    public init(label: String) { self.label = label }
    public init(members json: inout JSONObjectReader) { self.init(label: json.string("label")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("label", label) }
}

public nonisolated struct SetLampRequest: JSONObjectModel {
    public var name: String

    public init(name: String) { self.name = name }
    public init(members json: inout JSONObjectReader) { self.init(name: json.string("name")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("name", name) }
}
