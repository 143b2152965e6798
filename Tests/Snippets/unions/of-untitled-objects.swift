public nonisolated enum Action: JSONModel {
    case move(Move), delete(Delete), variant3(Variant3)
    case unrecognized(JSONValue)

    static let shapes: UnionShapes = "{type: \"move\", to, ...} | {delete, ...} | {a, b, ...}"
    public init(json: JSONReader) {
        switch json.match(Self.shapes) {
        case 0: self = .move(Move(json: json))
        case 1: self = .delete(Delete(json: json))
        case 2: self = .variant3(Variant3(json: json))
        default: self = .unrecognized(JSONValue(json: json))
        }
    }
    public func write(to json: inout JSONWriter) {
        switch self {
        case .move(let value): value.write(to: &json)
        case .delete(let value): value.write(to: &json)
        case .variant3(let value): value.write(to: &json)
        case .unrecognized(let value): value.write(to: &json)
        }
    }

    public nonisolated struct Move: JSONObjectModel {
        public let type, to: String

        public init(to: String, type: String = "move") { (self.to, self.type) = (to, type) }
        public init(members json: inout JSONObjectReader) {
            self.init(to: json.string("to"), type: json.string("type"))
        }
        public func writeMembers(to json: inout JSONWriter) {
            json.write("type", type)
            json.write("to", to)
        }
    }

    public nonisolated struct Delete: JSONObjectModel {
        public let delete: Bool

        public init(delete: Bool) { self.delete = delete }
        public init(members json: inout JSONObjectReader) { self.init(delete: json.bool("delete")) }
        public func writeMembers(to json: inout JSONWriter) { json.write("delete", delete) }
    }

    public nonisolated struct Variant3: JSONObjectModel {
        public let a, b: String

        public init(a: String, b: String) { (self.a, self.b) = (a, b) }
        public init(members json: inout JSONObjectReader) { self.init(a: json.string("a"), b: json.string("b")) }
        public func writeMembers(to json: inout JSONWriter) {
            json.write("a", a)
            json.write("b", b)
        }
    }
}
