public nonisolated enum Animal: JSONModel {
    case pet(Pet), wolf(Wolf)
    case unrecognized(JSONValue)

    static let shapes: UnionShapes = "{kind: \"Cat\", lives, ...} / {kind: \"Dog\", bark, ...} | {pack, ...}"
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

public nonisolated struct Cat: JSONObjectModel {
    public let kind: String
    public let lives: Int

    public init(lives: Int, kind: String = "Cat") { (self.lives, self.kind) = (lives, kind) }
    public init(members json: inout JSONObjectReader) {
        self.init(lives: json.int("lives"), kind: json.optionalString("kind") ?? "Cat")
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("kind", kind)
        json.write("lives", lives)
    }
}

public nonisolated struct Dog: JSONObjectModel {
    public let kind, bark: String

    public init(bark: String, kind: String = "Dog") { (self.bark, self.kind) = (bark, kind) }
    public init(members json: inout JSONObjectReader) {
        self.init(bark: json.string("bark"), kind: json.optionalString("kind") ?? "Dog")
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("kind", kind)
        json.write("bark", bark)
    }
}

public nonisolated struct Wolf: JSONObjectModel {
    public let pack: Int

    public init(pack: Int) { self.pack = pack }
    public init(members json: inout JSONObjectReader) { self.init(pack: json.int("pack")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("pack", pack) }
}

public nonisolated struct Zoo: JSONObjectModel {
    public let cages: [String: [CageItem]]?
    public let visitors: [String: Int?]?

    public init(cages: [String: [CageItem]]? = nil, visitors: [String: Int?]? = nil) {
        (self.cages, self.visitors) = (cages, visitors)
    }
    public init(members json: inout JSONObjectReader) {
        self.init(cages: json.optionalValue("cages"), visitors: json.optionalValue("visitors"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("cages", cages)
        json.write("visitors", visitors)
    }

    public nonisolated enum CageItem: JSONModel {
        case animal(Animal), string(String)
        case unrecognized(JSONValue)

        static let shapes: UnionShapes = "object | string"
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
    }
}
