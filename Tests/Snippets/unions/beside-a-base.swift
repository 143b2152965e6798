public nonisolated enum Tile: JSONModel {
    case round(RoundTile), square(SquareTile)
    case unrecognized(JSONValue)

    public init(json: JSONReader) {
        switch json.discriminator("kind") {
        case "round": self = .round(RoundTile(json: json))
        case "square": self = .square(SquareTile(json: json))
        default: self = .unrecognized(JSONValue(json: json))
        }
    }
    public func write(to json: inout JSONWriter) {
        switch self {
        case .round(let value): value.write(to: &json)
        case .square(let value): value.write(to: &json)
        case .unrecognized(let value): value.write(to: &json)
        }
    }

    public nonisolated struct RoundTile: JSONObjectModel {
        public let kind, id: String
        public let radius: Double

        public init(id: String, radius: Double, kind: String = "round") {
            (self.id, self.radius, self.kind) = (id, radius, kind)
        }
        public init(members json: inout JSONObjectReader) {
            self.init(id: json.string("id"), radius: json.double("radius"),
                kind: json.optionalString("kind") ?? "round")
        }
        public func writeMembers(to json: inout JSONWriter) {
            json.write("kind", kind)
            json.write("id", id)
            json.write("radius", radius)
        }
    }

    public nonisolated struct SquareTile: JSONObjectModel {
        public let kind, id: String
        public let side: Double

        public init(id: String, side: Double, kind: String = "square") {
            (self.id, self.side, self.kind) = (id, side, kind)
        }
        public init(members json: inout JSONObjectReader) {
            self.init(id: json.string("id"), side: json.double("side"), kind: json.optionalString("kind") ?? "square")
        }
        public func writeMembers(to json: inout JSONWriter) {
            json.write("kind", kind)
            json.write("id", id)
            json.write("side", side)
        }
    }
}

public nonisolated struct RoundTile: JSONObjectModel {
    public let radius: Double

    public init(radius: Double) { self.radius = radius }
    public init(members json: inout JSONObjectReader) { self.init(radius: json.double("radius")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("radius", radius) }
}

public nonisolated struct SquareTile: JSONObjectModel {
    public let side: Double

    public init(side: Double) { self.side = side }
    public init(members json: inout JSONObjectReader) { self.init(side: json.double("side")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("side", side) }
}

public nonisolated enum Lamp: JSONModel {
    case desk(DeskLamp), lantern(Lantern)
    case unrecognized(JSONValue)

    public init(json: JSONReader) {
        switch json.discriminator("kind") {
        case "DeskLamp": self = .desk(DeskLamp(json: json))
        case "Lantern": self = .lantern(Lantern(json: json))
        default: self = .unrecognized(JSONValue(json: json))
        }
    }
    public func write(to json: inout JSONWriter) {
        switch self {
        case .desk(let value): value.write(to: &json)
        case .lantern(let value): value.write(to: &json)
        case .unrecognized(let value): value.write(to: &json)
        }
    }

    public nonisolated struct DeskLamp: JSONObjectModel {
        public let kind: Kind
        public let arms: Int?

        public init(kind: Kind = .deskLamp, arms: Int? = nil) { (self.kind, self.arms) = (kind, arms) }
        public init(members json: inout JSONObjectReader) {
            self.init(kind: json.optionalValue("kind") ?? .deskLamp, arms: json.optionalInt("arms"))
        }
        public func writeMembers(to json: inout JSONWriter) {
            json.write("kind", kind)
            json.write("arms", arms)
        }
    }

    public nonisolated enum Kind: OpenStringEnum {
        case deskLamp, lantern
        case unrecognized(String)

        public static let allCases: KnownCases<Kind> = [.deskLamp, .lantern]
        public var rawValue: String {
            switch self {
            case .deskLamp: "DeskLamp"
            case .lantern: "Lantern"
            case .unrecognized(let value): value
            }
        }
    }

    public nonisolated struct Lantern: JSONObjectModel {
        public let kind: Kind
        public let fuel: String?

        public init(kind: Kind = .lantern, fuel: String? = nil) { (self.kind, self.fuel) = (kind, fuel) }
        public init(members json: inout JSONObjectReader) {
            self.init(kind: json.optionalValue("kind") ?? .lantern, fuel: json.optionalString("fuel"))
        }
        public func writeMembers(to json: inout JSONWriter) {
            json.write("kind", kind)
            json.write("fuel", fuel)
        }
    }
}

public nonisolated struct DeskLamp: JSONObjectModel {
    public let arms: Int?

    public init(arms: Int? = nil) { self.arms = arms }
    public init(members json: inout JSONObjectReader) { self.init(arms: json.optionalInt("arms")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("arms", arms) }
}

public nonisolated struct Lantern: JSONObjectModel {
    public let fuel: String?

    public init(fuel: String? = nil) { self.fuel = fuel }
    public init(members json: inout JSONObjectReader) { self.init(fuel: json.optionalString("fuel")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("fuel", fuel) }
}

public nonisolated enum Vehicle: JSONModel {
    case car(Car), bike(Bike)
    case unrecognized(JSONValue)

    public init(json: JSONReader) {
        switch json.discriminator("kind") {
        case "car": self = .car(Car(json: json))
        case "bike", "ebike": self = .bike(Bike(json: json))
        default: self = .unrecognized(JSONValue(json: json))
        }
    }
    public func write(to json: inout JSONWriter) {
        switch self {
        case .car(let value): value.write(to: &json)
        case .bike(let value): value.write(to: &json)
        case .unrecognized(let value): value.write(to: &json)
        }
    }

    public nonisolated struct Car: JSONObjectModel {
        public let wheels: Int
        public let kind: String
        public let doors: Int?

        public init(wheels: Int, kind: String = "car", doors: Int? = nil) {
            (self.wheels, self.kind, self.doors) = (wheels, kind, doors)
        }
        public init(members json: inout JSONObjectReader) {
            self.init(wheels: json.int("wheels"), kind: json.optionalString("kind") ?? "car",
                doors: json.optionalInt("doors"))
        }
        public func writeMembers(to json: inout JSONWriter) {
            json.write("wheels", wheels)
            json.write("kind", kind)
            json.write("doors", doors)
        }
    }

    public nonisolated struct Bike: JSONObjectModel {
        public let wheels: Int
        public let kind: String
        public let bell: Bool?

        public init(wheels: Int, kind: String, bell: Bool? = nil) {
            (self.wheels, self.kind, self.bell) = (wheels, kind, bell)
        }
        public init(members json: inout JSONObjectReader) {
            self.init(wheels: json.int("wheels"), kind: json.string("kind"), bell: json.optionalBool("bell"))
        }
        public func writeMembers(to json: inout JSONWriter) {
            json.write("wheels", wheels)
            json.write("kind", kind)
            json.write("bell", bell)
        }
    }
}

public nonisolated struct Car: JSONObjectModel {
    public let kind: String
    public let doors: Int?

    public init(kind: String, doors: Int? = nil) { (self.kind, self.doors) = (kind, doors) }
    public init(members json: inout JSONObjectReader) {
        self.init(kind: json.string("kind"), doors: json.optionalInt("doors"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("kind", kind)
        json.write("doors", doors)
    }
}

public nonisolated struct Bike: JSONObjectModel {
    public let kind: String
    public let bell: Bool?

    public init(kind: String, bell: Bool? = nil) { (self.kind, self.bell) = (kind, bell) }
    public init(members json: inout JSONObjectReader) {
        self.init(kind: json.string("kind"), bell: json.optionalBool("bell"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("kind", kind)
        json.write("bell", bell)
    }
}
