extension SnippetClient {
    public nonisolated struct Pets: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.Pets {
    /// `POST /pets`
    public func add(body: NewPet, options: RequestOptions = .init()) async throws(APIError<Never>) -> Pet {
        try await core.send(.addPet(body: body), options)
    }
}

nonisolated extension APIOperation {
    public static func addPet(body: NewPet) -> APIOperation<Pet, Never> {
        .init("addPet", .post, "/pets", body: .json(body), success: .json(200), failure: .none)
    }
}

public nonisolated struct NewPet: JSONObjectModel {
    public var name: String
    public var chip: Chip?

    public init(name: String, chip: Chip? = nil) { (self.name, self.chip) = (name, chip) }
    public init(members json: inout JSONObjectReader) {
        self.init(name: json.string("name"), chip: json.optionalValue("chip"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("name", name)
        json.write("chip", chip)
    }
}

public nonisolated struct Pet: JSONObjectModel {
    public let id: Int
    public let chip: Chip?

    public init(id: Int, chip: Chip? = nil) { (self.id, self.chip) = (id, chip) }
    public init(members json: inout JSONObjectReader) {
        self.init(id: json.int("id"), chip: json.optionalValue("chip"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("id", id)
        json.write("chip", chip)
    }
}

public nonisolated struct Chip: JSONObjectModel {
    public var number: String?

    public init(number: String? = nil) { self.number = number }
    public init(members json: inout JSONObjectReader) { self.init(number: json.optionalString("number")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("number", number) }
}
