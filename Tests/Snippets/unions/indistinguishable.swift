public nonisolated enum Either: JSONModel {
    case a(A), b(B)
    case unrecognized(JSONValue)

    static let shapes: UnionShapes = "{x?, ...} | {x?, ...}"
    public init(json: JSONReader) {
        switch json.match(Self.shapes) {
        case 0: self = .a(A(json: json))
        case 1: self = .b(B(json: json))
        default: self = .unrecognized(JSONValue(json: json))
        }
    }
    public func write(to json: inout JSONWriter) {
        switch self {
        case .a(let value): value.write(to: &json)
        case .b(let value): value.write(to: &json)
        case .unrecognized(let value): value.write(to: &json)
        }
    }
}

public nonisolated struct A: JSONObjectModel {
    public let x: String?

    public init(x: String? = nil) { self.x = x }
    public init(members json: inout JSONObjectReader) { self.init(x: json.optionalString("x")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("x", x) }
}

public nonisolated struct B: JSONObjectModel {
    public let x: String?

    public init(x: String? = nil) { self.x = x }
    public init(members json: inout JSONObjectReader) { self.init(x: json.optionalString("x")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("x", x) }
}
