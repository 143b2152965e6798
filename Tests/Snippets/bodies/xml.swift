extension SnippetClient {
    public nonisolated struct Pets: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.Pets {
    /// `POST /pets`
    public func add(body: Pet, options: RequestOptions = .init()) async throws(APIError<Never>) -> Pet {
        try await core.send(.addPet(body: body), options)
    }

    /// `PUT /pets`
    public func set(body: [Pet]? = nil, options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.setPets(body: body), options)
    }

    /// `PATCH /pets`
    public func change(body: Pet, options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.changePet(body: body), options)
    }
}

nonisolated extension APIOperation {
    public static func addPet(body: Pet) -> APIOperation<Pet, Never> {
        .init("addPet", .post, "/pets", body: .xml(body, SnippetClient.xml["Pet"]), accept: ["text/xml"],
            success: .xml(201, SnippetClient.xml["Pet"]), failure: .none)
    }

    public static func setPets(body: [Pet]? = nil) -> APIOperation<Void, Never> {
        .init("setPets", .put, "/pets", body: .xml(body, SnippetClient.xml["pets"], as: "application/pets+xml"),
            success: .empty(204), failure: .none)
    }

    public static func changePet(body: Pet) -> APIOperation<Void, Never> {
        .init("changePet", .patch, "/pets", body: .json(body), success: .empty(204), failure: .none)
    }
}

public nonisolated struct Pet: JSONObjectModel {
    public var id: Int?
    public var name: String?
    public var photos: [String]
    public var friends: [Pet]?
    public var kind: Kind?
    public var extra: [String: Double]?

    public init(
        photos: [String], id: Int? = nil, name: String? = nil, friends: [Pet]? = nil, kind: Kind? = nil,
        extra: [String: Double]? = nil
    ) {
        (self.photos, self.id, self.name, self.friends, self.kind) = (photos, id, name, friends, kind)
        self.extra = extra
    }
    public init(members json: inout JSONObjectReader) {
        self.init(photos: json.strings("photos"), id: json.optionalInt("id"), name: json.optionalString("name"),
            friends: json.optionalValue("friends"), kind: json.optionalValue("kind"),
            extra: json.optionalValue("extra"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("id", id)
        json.write("name", name)
        json.write("photos", photos)
        json.write("friends", friends)
        json.write("kind", kind)
        json.write("extra", extra)
    }
}

public nonisolated enum Kind: OpenStringEnum {
    case cat, dog
    case unrecognized(String)

    public static let allCases: KnownCases<Kind> = [.cat, .dog]
    public var rawValue: String {
        switch self {
        case .cat: "cat"
        case .dog: "dog"
        case .unrecognized(let value): value
        }
    }
}
