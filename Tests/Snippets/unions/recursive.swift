public nonisolated indirect enum Expression: JSONModel {
    case number(Double), sum(Sum), list([Expression])
    case unrecognized(JSONValue)

    static let shapes: UnionShapes = "number | {left, right} | [any]"
    public init(json: JSONReader) {
        switch json.match(Self.shapes) {
        case 0: self = .number(Double(json: json))
        case 1: self = .sum(Sum(json: json))
        case 2: self = .list([Expression](json: json))
        default: self = .unrecognized(JSONValue(json: json))
        }
    }
    public func write(to json: inout JSONWriter) {
        switch self {
        case .number(let value): value.write(to: &json)
        case .sum(let value): value.write(to: &json)
        case .list(let value): value.write(to: &json)
        case .unrecognized(let value): value.write(to: &json)
        }
    }
}

public nonisolated struct Sum: JSONObjectModel {
    public let left, right: Expression

    public init(left: Expression, right: Expression) { (self.left, self.right) = (left, right) }
    public init(members json: inout JSONObjectReader) {
        self.init(left: json.value("left"), right: json.value("right"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("left", left)
        json.write("right", right)
    }
}
