public nonisolated enum Shape: JSONModel {
    case circle(Circle), square(Square)
    case unrecognized(JSONValue)

    static let shapes: UnionShapes = "{id, radius, ...} | {id, side, ...}"
    public init(json: JSONReader) {
        switch json.match(Self.shapes) {
        case 0: self = .circle(Circle(json: json))
        case 1: self = .square(Square(json: json))
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

    public nonisolated struct Circle: JSONObjectModel {
        public let id: Int
        public let radius: Double

        public init(id: Int, radius: Double) { (self.id, self.radius) = (id, radius) }
        public init(members json: inout JSONObjectReader) {
            self.init(id: json.int("id"), radius: json.double("radius"))
        }
        public func writeMembers(to json: inout JSONWriter) {
            json.write("id", id)
            json.write("radius", radius)
        }
    }

    public nonisolated struct Square: JSONObjectModel {
        public let id: Int
        public let side: Double

        public init(id: Int, side: Double) { (self.id, self.side) = (id, side) }
        public init(members json: inout JSONObjectReader) { self.init(id: json.int("id"), side: json.double("side")) }
        public func writeMembers(to json: inout JSONWriter) {
            json.write("id", id)
            json.write("side", side)
        }
    }
}
