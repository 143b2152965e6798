public nonisolated enum Shape: JSONModel {
    case circle(ShapeCircle), square(ShapeSquare)
    case unrecognized(JSONValue)

    public init(json: JSONReader) {
        switch json.discriminator("$type") {
        case "circle": self = .circle(ShapeCircle(json: json))
        case "square": self = .square(ShapeSquare(json: json))
        default: self = .unrecognized(JSONValue(json: json))
        }
    }
    public func write(to json: inout JSONWriter) {
        switch self {
        case .circle(let value): value.write(to: &json)
        case .square(let value): value.write(to: &json)
        case .unrecognized(let value): value.write(to: &json)
        }
    }
}

public nonisolated struct ShapeCircle: JSONObjectModel {
    public let type: String
    public let radius: Double?

    public init(type: String = "circle", radius: Double? = nil) { (self.type, self.radius) = (type, radius) }
    public init(members json: inout JSONObjectReader) {
        self.init(type: json.optionalString("$type") ?? "circle", radius: json.optionalDouble("radius"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("$type", type)
        json.write("radius", radius)
    }
}

public nonisolated struct ShapeSquare: JSONObjectModel {
    public let type: String
    public let side: Double?

    public init(type: String = "square", side: Double? = nil) { (self.type, self.side) = (type, side) }
    public init(members json: inout JSONObjectReader) {
        self.init(type: json.optionalString("$type") ?? "square", side: json.optionalDouble("side"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("$type", type)
        json.write("side", side)
    }
}
