public nonisolated enum Pet: JSONModel {
    case cat(Cat), dog(Dog)
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

public nonisolated struct Cat: JSONObjectModel {
    public let petType: String
    public let lives: Int?

    public init(petType: String = "cat", lives: Int? = nil) { (self.petType, self.lives) = (petType, lives) }
    public init(members json: inout JSONObjectReader) {
        self.init(petType: json.optionalString("petType") ?? "cat", lives: json.optionalInt("lives"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("petType", petType)
        json.write("lives", lives)
    }
}

public nonisolated struct Dog: JSONObjectModel {
    public let petType: String
    public let bark: String?

    public init(petType: String, bark: String? = nil) { (self.petType, self.bark) = (petType, bark) }
    public init(members json: inout JSONObjectReader) {
        self.init(petType: json.string("petType"), bark: json.optionalString("bark"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("petType", petType)
        json.write("bark", bark)
    }
}
