public nonisolated enum Shape: JSONModel {
    case circle(Circle)
    case square(Square)
    /// Something that this version of the client does not know.
    case unrecognized(JSONValue)

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

    static let shapes: [UnionShape] = [
        .object(required: ["id", "radius"], isOpen: true),
        .object(required: ["id", "side"], isOpen: true),
    ]

    public nonisolated struct Circle: JSONModel {
        public let id: Int
        public let radius: Double

        public init(id: Int, radius: Double) {
            self.id = id
            self.radius = radius
        }

        public init(json reader: JSONReader) {
            var json = reader.object()
            id = json.int("id")
            radius = json.double("radius")
        }

        public func write(to json: inout JSONWriter) {
            json.beginObject()
            json.write("id", id)
            json.write("radius", radius)
            json.endObject()
        }
    }

    public nonisolated struct Square: JSONModel {
        public let id: Int
        public let side: Double

        public init(id: Int, side: Double) {
            self.id = id
            self.side = side
        }

        public init(json reader: JSONReader) {
            var json = reader.object()
            id = json.int("id")
            side = json.double("side")
        }

        public func write(to json: inout JSONWriter) {
            json.beginObject()
            json.write("id", id)
            json.write("side", side)
            json.endObject()
        }
    }
}
