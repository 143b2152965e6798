public nonisolated enum Command: JSONModel {
    case value(Value), move(Move)
    case unrecognized(JSONValue)

    static let shapes: UnionShapes = "(\"Stop\", \"Go\") | {Move}"
    public init(json: JSONReader) {
        switch json.match(Self.shapes) {
        case 0: self = .value(Value(json: json))
        case 1: self = .move(Move(json: json))
        default: self = .unrecognized(JSONValue(json: json))
        }
    }
    public func write(to json: inout JSONWriter) {
        switch self {
        case .value(let value): value.write(to: &json)
        case .move(let value): value.write(to: &json)
        case .unrecognized(let value): value.write(to: &json)
        }
    }

    public nonisolated enum Value: OpenStringEnum {
        case stop, go
        case unrecognized(String)

        public static let allCases: KnownCases<Value> = [.stop, .go]
        public var rawValue: String {
            switch self {
            case .stop: "Stop"
            case .go: "Go"
            case .unrecognized(let value): value
            }
        }
    }

    public nonisolated struct Move: JSONObjectModel {
        public let move: Int

        public init(move: Int) { self.move = move }
        public init(members json: inout JSONObjectReader) { self.init(move: json.int("Move")) }
        public func writeMembers(to json: inout JSONWriter) { json.write("Move", move) }
    }
}

public nonisolated enum Level: JSONModel {
    case value(Value), number(Number)
    case unrecognized(JSONValue)

    static let shapes: UnionShapes = "(\"low\", \"high\") | integer"
    public init(json: JSONReader) {
        switch json.match(Self.shapes) {
        case 0: self = .value(Value(json: json))
        case 1: self = .number(Number(json: json))
        default: self = .unrecognized(JSONValue(json: json))
        }
    }
    public func write(to json: inout JSONWriter) {
        switch self {
        case .value(let value): value.write(to: &json)
        case .number(let value): value.write(to: &json)
        case .unrecognized(let value): value.write(to: &json)
        }
    }

    public nonisolated enum Value: OpenStringEnum {
        case low, high
        case unrecognized(String)

        public static let allCases: KnownCases<Value> = [.low, .high]
        public var rawValue: String {
            switch self {
            case .low: "low"
            case .high: "high"
            case .unrecognized(let value): value
            }
        }
    }

    public nonisolated enum Number: OpenIntegerEnum {
        case value1, value2
        case unrecognized(Int)

        public static let allCases: KnownCases<Number> = [.value1, .value2]
        public var rawValue: Int {
            switch self {
            case .value1: 1
            case .value2: 2
            case .unrecognized(let value): value
            }
        }
    }
}

public nonisolated enum Outcome: JSONModel {
    case data(OutcomeData), problem(Problem)
    case unrecognized(JSONValue)

    static let shapes: UnionShapes = "{success: true, data, ...} | {success: false, problem, ...}"
    public init(json: JSONReader) {
        switch json.match(Self.shapes) {
        case 0: self = .data(OutcomeData(json: json))
        case 1: self = .problem(Problem(json: json))
        default: self = .unrecognized(JSONValue(json: json))
        }
    }
    public func write(to json: inout JSONWriter) {
        switch self {
        case .data(let value): value.write(to: &json)
        case .problem(let value): value.write(to: &json)
        case .unrecognized(let value): value.write(to: &json)
        }
    }

    public nonisolated struct OutcomeData: JSONObjectModel {
        public let success: Bool
        public let data: String

        public init(data: String, success: Bool = true) { (self.data, self.success) = (data, success) }
        public init(members json: inout JSONObjectReader) {
            self.init(data: json.string("data"), success: json.bool("success"))
        }
        public func writeMembers(to json: inout JSONWriter) {
            json.write("success", success)
            json.write("data", data)
        }
    }

    public nonisolated struct Problem: JSONObjectModel {
        public let success: Bool
        public let problem: String

        public init(problem: String, success: Bool = false) { (self.problem, self.success) = (problem, success) }
        public init(members json: inout JSONObjectReader) {
            self.init(problem: json.string("problem"), success: json.bool("success"))
        }
        public func writeMembers(to json: inout JSONWriter) {
            json.write("success", success)
            json.write("problem", problem)
        }
    }
}

public nonisolated struct Reading: JSONObjectModel {
    public let count: StringOr<Int32>?
    public let share: StringOr<Float>?

    public init(count: StringOr<Int32>? = nil, share: StringOr<Float>? = nil) {
        (self.count, self.share) = (count, share)
    }
    public init(members json: inout JSONObjectReader) {
        self.init(count: json.optionalValue("count"), share: json.optionalValue("share"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("count", count)
        json.write("share", share)
    }
}

public nonisolated enum Content: JSONModel {
    case string(String), itemList([Item])
    case unrecognized(JSONValue)

    static let shapes: UnionShapes = "string | [object]"
    public init(json: JSONReader) {
        switch json.match(Self.shapes) {
        case 0: self = .string(String(json: json))
        case 1: self = .itemList([Item](json: json))
        default: self = .unrecognized(JSONValue(json: json))
        }
    }
    public func write(to json: inout JSONWriter) {
        switch self {
        case .string(let value): value.write(to: &json)
        case .itemList(let value): value.write(to: &json)
        case .unrecognized(let value): value.write(to: &json)
        }
    }

    public nonisolated enum Item: JSONModel {
        case area(Area), line(Line)
        case unrecognized(JSONValue)

        static let shapes: UnionShapes = "{corners, ...} | {ends, ...}"
        public init(json: JSONReader) {
            switch json.match(Self.shapes) {
            case 0: self = .area(Area(json: json))
            case 1: self = .line(Line(json: json))
            default: self = .unrecognized(JSONValue(json: json))
            }
        }
        public func write(to json: inout JSONWriter) {
            switch self {
            case .area(let value): value.write(to: &json)
            case .line(let value): value.write(to: &json)
            case .unrecognized(let value): value.write(to: &json)
            }
        }
    }
}

public nonisolated struct Area: JSONObjectModel {
    public let corners: Int

    public init(corners: Int) { self.corners = corners }
    public init(members json: inout JSONObjectReader) { self.init(corners: json.int("corners")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("corners", corners) }
}

public nonisolated struct Line: JSONObjectModel {
    public let ends: Int

    public init(ends: Int) { self.ends = ends }
    public init(members json: inout JSONObjectReader) { self.init(ends: json.int("ends")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("ends", ends) }
}
