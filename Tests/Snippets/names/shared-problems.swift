extension SnippetClient {
    public nonisolated struct Forms: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.Forms {
    /// `POST /forms`
    /// - Throws: ``BadRequestProblem`` for status 400 (Refused).
    public func send(body: Pet, options: RequestOptions = .init()) async throws(APIError<BadRequestProblem>) -> Pet {
        try await core.send(.sendForm(body: body), options)
    }

    /// `GET /forms`
    /// - Throws: ``Failure400Or404`` for status 400, 404.
    public func list(options: RequestOptions = .init()) async throws(APIError<Failure400Or404>) -> [Pet] {
        try await core.send(.listForms(), options)
    }

    /// `DELETE /forms/{id}`
    /// - Throws: ``Failure400Or404`` for status 400, 404.
    public func delete(id: String, options: RequestOptions = .init()) async throws(APIError<Failure400Or404>) {
        try await core.send(.deleteForm(id: id), options)
    }
}

nonisolated extension APIOperation {
    public static func sendForm(body: Pet) -> APIOperation<Pet, BadRequestProblem> {
        .init("sendForm", .post, "/forms", body: .json(body), success: .json(200), failure: .json(400))
    }

    public static func listForms() -> APIOperation<[Pet], Failure400Or404> {
        .init("listForms", .get, "/forms", success: .json(200), failure: Failure400Or404.decoder)
    }

    public static func deleteForm(id: String) -> APIOperation<Void, Failure400Or404> {
        .init("deleteForm", .delete, "/forms/{id}", path: ["id": id], success: .empty(204),
            failure: Failure400Or404.decoder)
    }
}

public nonisolated struct Cat: JSONObjectModel {
    public var kind: String
    public var lives: Int?

    public init(kind: String = "Cat", lives: Int? = nil) { (self.kind, self.lives) = (kind, lives) }
    public init(members json: inout JSONObjectReader) {
        self.init(kind: json.optionalString("kind") ?? "Cat", lives: json.optionalInt("lives"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("kind", kind)
        json.write("lives", lives)
    }
}

public nonisolated struct Dog: JSONObjectModel {
    public var kind: String
    public var barks: Bool?

    public init(kind: String = "Dog", barks: Bool? = nil) { (self.kind, self.barks) = (kind, barks) }
    public init(members json: inout JSONObjectReader) {
        self.init(kind: json.optionalString("kind") ?? "Dog", barks: json.optionalBool("barks"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("kind", kind)
        json.write("barks", barks)
    }
}

public nonisolated enum Pet: JSONModel {
    case cat(Cat), dog(Dog)
    case unrecognized(JSONValue)

    public init(json: JSONReader) {
        switch json.discriminator("kind") {
        case "Cat": self = .cat(Cat(json: json))
        case "Dog": self = .dog(Dog(json: json))
        default: self = .unrecognized(JSONValue(json: json))
        }
    }
    public func write(to json: inout JSONWriter) {
        switch self {
        case .cat(let value): value.write(to: &json)
        case .dog(let value): value.write(to: &json)
        case .unrecognized(let value): value.write(to: &json)
        }
    }
}

public nonisolated struct BadRequestProblem: JSONObjectModel {
    public let detail: String

    public init(detail: String) { self.detail = detail }
    public init(members json: inout JSONObjectReader) { self.init(detail: json.string("detail")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("detail", detail) }
}

public nonisolated struct NotFoundProblem: JSONObjectModel {
    public let detail: String

    public init(detail: String) { self.detail = detail }
    public init(members json: inout JSONObjectReader) { self.init(detail: json.string("detail")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("detail", detail) }
}
