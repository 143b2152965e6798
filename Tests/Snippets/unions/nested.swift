public nonisolated enum Animal: JSONModel {
    case pet(Pet)
    case wolf(Wolf)
    /// Something that this version of the client does not know.
    case unrecognized(JSONValue)

    public init(json: JSONReader) {
        switch json.match(Self.shapes) {
        case 0: self = .pet(Pet(json: json))
        case 1: self = .wolf(Wolf(json: json))
        default: self = .unrecognized(JSONValue(json: json))
        }
    }

    public func write(to json: inout JSONWriter) {
        switch self {
        case .pet(let value): value.write(to: &json)
        case .wolf(let value): value.write(to: &json)
        case .unrecognized(let value): value.write(to: &json)
        }
    }

    static let shapes: [UnionShape] = [
        .anyObject,
        .object(required: ["pack"], isOpen: true),
    ]
}

public nonisolated enum Pet: JSONModel {
    case cat(Cat)
    case dog(Dog)
    /// Something that this version of the client does not know.
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

public nonisolated struct Cat: JSONModel {
    public let kind: String
    public let lives: Int

    public init(lives: Int, kind: String = "Cat") {
        self.kind = kind
        self.lives = lives
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        kind = json.optionalString("kind") ?? "Cat"
        lives = json.int("lives")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("kind", kind)
        json.write("lives", lives)
        json.endObject()
    }
}

public nonisolated struct Dog: JSONModel {
    public let kind: String
    public let bark: String

    public init(bark: String, kind: String = "Dog") {
        self.kind = kind
        self.bark = bark
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        kind = json.optionalString("kind") ?? "Dog"
        bark = json.string("bark")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("kind", kind)
        json.write("bark", bark)
        json.endObject()
    }
}

public nonisolated struct Wolf: JSONModel {
    public let pack: Int

    public init(pack: Int) {
        self.pack = pack
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        pack = json.int("pack")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("pack", pack)
        json.endObject()
    }
}

public nonisolated struct Zoo: JSONModel {
    public let cages: [String: [CageItem]]?
    public let visitors: [String: Int?]?

    public init(cages: [String: [CageItem]]? = nil, visitors: [String: Int?]? = nil) {
        self.cages = cages
        self.visitors = visitors
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        cages = json.optionalValue("cages")
        visitors = json.optionalValue("visitors")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("cages", cages)
        json.write("visitors", visitors)
        json.endObject()
    }

    public nonisolated enum CageItem: JSONModel {
        case animal(Animal)
        case string(String)
        /// Something that this version of the client does not know.
        case unrecognized(JSONValue)

        public init(json: JSONReader) {
            switch json.match(Self.shapes) {
            case 0: self = .animal(Animal(json: json))
            case 1: self = .string(String(json: json))
            default: self = .unrecognized(JSONValue(json: json))
            }
        }

        public func write(to json: inout JSONWriter) {
            switch self {
            case .animal(let value): value.write(to: &json)
            case .string(let value): value.write(to: &json)
            case .unrecognized(let value): value.write(to: &json)
            }
        }

        static let shapes: [UnionShape] = [
            .anyObject,
            .string,
        ]
    }
}
