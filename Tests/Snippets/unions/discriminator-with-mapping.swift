public nonisolated enum Pet: JSONModel {
    case cat(Cat)
    case dog(Dog)
    /// Something that this version of the client does not know.
    case unrecognized(JSONValue)

    public init(json: JSONReader) {
        switch json.discriminator("petType") {
        case "cat": self = .cat(Cat(json: json))
        case "dog", "hound": self = .dog(Dog(json: json))
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

public nonisolated struct Cat: JSONModel {
    public let petType: String
    public let lives: Int?

    public init(petType: String = "cat", lives: Int? = nil) {
        self.petType = petType
        self.lives = lives
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        petType = json.optionalString("petType") ?? "cat"
        lives = json.optionalInt("lives")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("petType", petType)
        json.write("lives", lives)
        json.endObject()
    }
}

public nonisolated struct Dog: JSONModel {
    public let petType: String
    public let bark: String?

    public init(petType: String, bark: String? = nil) {
        self.petType = petType
        self.bark = bark
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        petType = json.string("petType")
        bark = json.optionalString("bark")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("petType", petType)
        json.write("bark", bark)
        json.endObject()
    }
}
