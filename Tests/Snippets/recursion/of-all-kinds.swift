public nonisolated struct Chain: JSONModel {
    public var next: Chain? { storedNext.wrappedValue }
    private let storedNext: Indirect<Chain?>

    public init(next: Chain? = nil) {
        storedNext = Indirect(next)
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        storedNext = Indirect(json.optionalValue("next"))
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("next", next)
        json.endObject()
    }
}

public nonisolated struct Menu: JSONModel {
    public let entries: [Menu]

    public init(entries: [Menu]) {
        self.entries = entries
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        entries = json.value("entries")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("entries", entries)
        json.endObject()
    }
}

public nonisolated enum Value: JSONModel {
    case string(String)
    case valueList([Value])
    case object([String: Value])
    /// Something that this version of the client does not know.
    case unrecognized(JSONValue)

    public init(json: JSONReader) {
        switch json.match(Self.shapes) {
        case 0: self = .string(String(json: json))
        case 1: self = .valueList([Value](json: json))
        case 2: self = .object([String: Value](json: json))
        default: self = .unrecognized(JSONValue(json: json))
        }
    }

    public func write(to json: inout JSONWriter) {
        switch self {
        case .string(let value): value.write(to: &json)
        case .valueList(let value): value.write(to: &json)
        case .object(let value): value.write(to: &json)
        case .unrecognized(let value): value.write(to: &json)
        }
    }

    static let shapes: [UnionShape] = [
        .string,
        .array(of: .any),
        .object(isOpen: true),
    ]
}

public nonisolated indirect enum Rule: JSONModel {
    case not(Not)
    case all(All)
    case bool(Bool)
    /// Something that this version of the client does not know.
    case unrecognized(JSONValue)

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

    static let shapes: [UnionShape] = [
        .object(required: ["not"], isOpen: true),
        .object(required: ["all"], isOpen: true),
        .boolean,
    ]
}

public nonisolated struct Not: JSONModel {
    public let not: Rule

    public init(not: Rule) {
        self.not = not
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        not = json.value("not")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("not", not)
        json.endObject()
    }
}

public nonisolated struct All: JSONModel {
    public let all: [Rule]

    public init(all: [Rule]) {
        self.all = all
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        all = json.value("all")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("all", all)
        json.endObject()
    }
}

public nonisolated struct Inherited: JSONModel {
    public var parent: Inherited? { storedParent.wrappedValue }
    private let storedParent: Indirect<Inherited?>
    public var child: Inherited? { storedChild.wrappedValue }
    private let storedChild: Indirect<Inherited?>

    public init(parent: Inherited? = nil, child: Inherited? = nil) {
        storedParent = Indirect(parent)
        storedChild = Indirect(child)
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        storedParent = Indirect(json.optionalValue("parent"))
        storedChild = Indirect(json.optionalValue("child"))
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("parent", parent)
        json.write("child", child)
        json.endObject()
    }
}

public nonisolated struct Base: JSONModel {
    public let parent: Inherited?

    public init(parent: Inherited? = nil) {
        self.parent = parent
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        parent = json.optionalValue("parent")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("parent", parent)
        json.endObject()
    }
}

public nonisolated struct Left: JSONModel {
    public let right: Right?

    public init(right: Right? = nil) {
        self.right = right
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        right = json.optionalValue("right")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("right", right)
        json.endObject()
    }
}

public nonisolated struct Right: JSONModel {
    public var left: Left? { storedLeft.wrappedValue }
    private let storedLeft: Indirect<Left?>

    public init(left: Left? = nil) {
        storedLeft = Indirect(left)
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        storedLeft = Indirect(json.optionalValue("left"))
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("left", left)
        json.endObject()
    }
}
