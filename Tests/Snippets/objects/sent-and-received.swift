extension SnippetClient {
    public nonisolated struct Pets: Sendable {
        let core: ClientCore

        /// `POST /pets`
        public func add(body: NewPet, options: RequestOptions = RequestOptions()) async throws(APIError<Never>) -> Pet {
            try await core.send(.addPet(body: body), options)
        }
    }
}

extension APIOperation {
    /// `POST /pets`
    public static func addPet(body: NewPet) -> APIOperation<Pet, Never> {
        var request = OperationRequest("addPet", .post, "/pets")
        request.json(body)
        return .init(request, success: .json(200), failure: .none)
    }
}

public nonisolated struct NewPet: JSONModel {
    public var name: String
    public var chip: Chip?

    public init(name: String, chip: Chip? = nil) {
        self.name = name
        self.chip = chip
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        name = json.string("name")
        chip = json.optionalValue("chip")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("name", name)
        json.write("chip", chip)
        json.endObject()
    }
}

public nonisolated struct Pet: JSONModel {
    public let id: Int
    public let chip: Chip?

    public init(id: Int, chip: Chip? = nil) {
        self.id = id
        self.chip = chip
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        id = json.int("id")
        chip = json.optionalValue("chip")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("id", id)
        json.write("chip", chip)
        json.endObject()
    }
}

public nonisolated struct Chip: JSONModel {
    public var number: String?

    public init(number: String? = nil) {
        self.number = number
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        number = json.optionalString("number")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("number", number)
        json.endObject()
    }
}
