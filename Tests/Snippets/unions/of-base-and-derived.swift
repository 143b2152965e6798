public nonisolated enum Animal: JSONModel {
    case cat(Cat)
    case dog(Dog)
    case base(Base)
    /// Something that this version of the client does not know.
    case unrecognized(JSONValue)

    public init(json: JSONReader) {
        switch json.discriminator("kind") {
        case "cat": self = .cat(Cat(json: json))
        case "dog": self = .dog(Dog(json: json))
        case "Animal": self = .base(Base(json: json))
        default: self = .base(Base(json: json))
        }
    }

    public func write(to json: inout JSONWriter) {
        switch self {
        case .cat(let value): value.write(to: &json)
        case .dog(let value): value.write(to: &json)
        case .base(let value): value.write(to: &json)
        case .unrecognized(let value): value.write(to: &json)
        }
    }

    public nonisolated struct Base: JSONModel {
        public let kind: String
        public let name: String?

        public init(kind: String = "Animal", name: String? = nil) {
            self.kind = kind
            self.name = name
        }

        public init(json reader: JSONReader) {
            var json = reader.object()
            kind = json.optionalString("kind") ?? "Animal"
            name = json.optionalString("name")
        }

        public func write(to json: inout JSONWriter) {
            json.beginObject()
            json.write("kind", kind)
            json.write("name", name)
            json.endObject()
        }
    }
}

public nonisolated struct Cat: JSONModel {
    public let kind: String
    public let name: String?
    public let lives: Int?

    public init(kind: String = "cat", name: String? = nil, lives: Int? = nil) {
        self.kind = kind
        self.name = name
        self.lives = lives
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        kind = json.optionalString("kind") ?? "cat"
        name = json.optionalString("name")
        lives = json.optionalInt("lives")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("kind", kind)
        json.write("name", name)
        json.write("lives", lives)
        json.endObject()
    }
}

public nonisolated struct Dog: JSONModel {
    public let kind: String
    public let name: String?
    public let bark: String?

    public init(kind: String = "dog", name: String? = nil, bark: String? = nil) {
        self.kind = kind
        self.name = name
        self.bark = bark
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        kind = json.optionalString("kind") ?? "dog"
        name = json.optionalString("name")
        bark = json.optionalString("bark")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("kind", kind)
        json.write("name", name)
        json.write("bark", bark)
        json.endObject()
    }
}

public nonisolated struct Zoo: JSONModel {
    public let animals: [Animal]?

    public init(animals: [Animal]? = nil) {
        self.animals = animals
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        animals = json.optionalValue("animals")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("animals", animals)
        json.endObject()
    }
}
