public nonisolated struct Chain: JSONObjectModel {
    public var next: Chain? { storedNext.wrappedValue }
    private let storedNext: Indirect<Chain?>

    public init(next: Chain? = nil) { storedNext = Indirect(next) }
    public init(members json: inout JSONObjectReader) { self.init(next: json.optionalValue("next")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("next", next) }
}

public nonisolated struct Menu: JSONObjectModel {
    public let entries: [Menu]

    public init(entries: [Menu]) { self.entries = entries }
    public init(members json: inout JSONObjectReader) { self.init(entries: json.value("entries")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("entries", entries) }
}

public nonisolated enum Value: JSONModel {
    case string(String), list([Value]), object([String: Value])
    case unrecognized(JSONValue)

    static let shapes: UnionShapes = "string | [any] | object"
    public init(json: JSONReader) {
        switch json.match(Self.shapes) {
        case 0: self = .string(String(json: json))
        case 1: self = .list([Value](json: json))
        case 2: self = .object([String: Value](json: json))
        default: self = .unrecognized(JSONValue(json: json))
        }
    }
    public func write(to json: inout JSONWriter) {
        switch self {
        case .string(let value): value.write(to: &json)
        case .list(let value): value.write(to: &json)
        case .object(let value): value.write(to: &json)
        case .unrecognized(let value): value.write(to: &json)
        }
    }
}

public nonisolated indirect enum Rule: JSONModel {
    case not(Not), all(All), bool(Bool)
    case unrecognized(JSONValue)

    static let shapes: UnionShapes = "{not, ...} | {all, ...} | boolean"
    public init(json: JSONReader) {
        switch json.match(Self.shapes) {
        case 0: self = .not(Not(json: json))
        case 1: self = .all(All(json: json))
        case 2: self = .bool(Bool(json: json))
        default: self = .unrecognized(JSONValue(json: json))
        }
    }
    public func write(to json: inout JSONWriter) {
        switch self {
        case .not(let value): value.write(to: &json)
        case .all(let value): value.write(to: &json)
        case .bool(let value): value.write(to: &json)
        case .unrecognized(let value): value.write(to: &json)
        }
    }
}

public nonisolated struct Not: JSONObjectModel {
    public let not: Rule

    public init(not: Rule) { self.not = not }
    public init(members json: inout JSONObjectReader) { self.init(not: json.value("not")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("not", not) }
}

public nonisolated struct All: JSONObjectModel {
    public let all: [Rule]

    public init(all: [Rule]) { self.all = all }
    public init(members json: inout JSONObjectReader) { self.init(all: json.value("all")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("all", all) }
}

public nonisolated struct Inherited: JSONObjectModel {
    public var parent: Inherited? { storedParent.wrappedValue }
    private let storedParent: Indirect<Inherited?>
    public var child: Inherited? { storedChild.wrappedValue }
    private let storedChild: Indirect<Inherited?>

    public init(parent: Inherited? = nil, child: Inherited? = nil) {
        (storedParent, storedChild) = (Indirect(parent), Indirect(child))
    }
    public init(members json: inout JSONObjectReader) {
        self.init(parent: json.optionalValue("parent"), child: json.optionalValue("child"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("parent", parent)
        json.write("child", child)
    }
}

public nonisolated struct Base: JSONObjectModel {
    public let parent: Inherited?

    public init(parent: Inherited? = nil) { self.parent = parent }
    public init(members json: inout JSONObjectReader) { self.init(parent: json.optionalValue("parent")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("parent", parent) }
}

public nonisolated struct Left: JSONObjectModel {
    public let right: Right?

    public init(right: Right? = nil) { self.right = right }
    public init(members json: inout JSONObjectReader) { self.init(right: json.optionalValue("right")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("right", right) }
}

public nonisolated struct Right: JSONObjectModel {
    public var left: Left? { storedLeft.wrappedValue }
    private let storedLeft: Indirect<Left?>

    public init(left: Left? = nil) { storedLeft = Indirect(left) }
    public init(members json: inout JSONObjectReader) { self.init(left: json.optionalValue("left")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("left", left) }
}
