public nonisolated enum Animal: JSONModel {
    case cat(Cat), dog(Dog), base(Base)
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

    public nonisolated struct Base: JSONObjectModel {
        public let kind: String
        public let name: String?

        public init(kind: String = "Animal", name: String? = nil) { (self.kind, self.name) = (kind, name) }
        public init(members json: inout JSONObjectReader) {
            self.init(kind: json.optionalString("kind") ?? "Animal", name: json.optionalString("name"))
        }
        public func writeMembers(to json: inout JSONWriter) {
            json.write("kind", kind)
            json.write("name", name)
        }
    }
}

public nonisolated struct Cat: JSONObjectModel {
    public let kind: String
    public let name: String?
    public let lives: Int?

    public init(kind: String = "cat", name: String? = nil, lives: Int? = nil) {
        (self.kind, self.name, self.lives) = (kind, name, lives)
    }
    public init(members json: inout JSONObjectReader) {
        self.init(kind: json.optionalString("kind") ?? "cat", name: json.optionalString("name"),
            lives: json.optionalInt("lives"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("kind", kind)
        json.write("name", name)
        json.write("lives", lives)
    }
}

public nonisolated struct Dog: JSONObjectModel {
    public let kind: String
    public let name, bark: String?

    public init(kind: String = "dog", name: String? = nil, bark: String? = nil) {
        (self.kind, self.name, self.bark) = (kind, name, bark)
    }
    public init(members json: inout JSONObjectReader) {
        self.init(kind: json.optionalString("kind") ?? "dog", name: json.optionalString("name"),
            bark: json.optionalString("bark"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("kind", kind)
        json.write("name", name)
        json.write("bark", bark)
    }
}

public nonisolated struct Zoo: JSONObjectModel {
    public let animals: [Animal]?

    public init(animals: [Animal]? = nil) { self.animals = animals }
    public init(members json: inout JSONObjectReader) { self.init(animals: json.optionalValue("animals")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("animals", animals) }
}
