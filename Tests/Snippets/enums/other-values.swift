public nonisolated enum Nullable: OpenStringEnum {
    case a
    case b
    /// A value that this version of the client does not know.
    case unrecognized(String)

    public static let allCases: [Nullable] = [.a, .b]

    public init(rawValue: String) {
        switch rawValue {
        case "a": self = .a
        case "b": self = .b
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .a: "a"
        case .b: "b"
        case .unrecognized(let value): value
        }
    }
}

public nonisolated enum Untyped: OpenStringEnum {
    case a
    case b
    /// A value that this version of the client does not know.
    case unrecognized(String)

    public static let allCases: [Untyped] = [.a, .b]

    public init(rawValue: String) {
        switch rawValue {
        case "a": self = .a
        case "b": self = .b
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .a: "a"
        case .b: "b"
        case .unrecognized(let value): value
        }
    }
}

public nonisolated enum Constant: OpenStringEnum {
    case fixed
    /// A value that this version of the client does not know.
    case unrecognized(String)

    public static let allCases: [Constant] = [.fixed]

    public init(rawValue: String) {
        switch rawValue {
        case "fixed": self = .fixed
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .fixed: "fixed"
        case .unrecognized(let value): value
        }
    }
}

public nonisolated enum One: OpenStringEnum {
    case only
    /// A value that this version of the client does not know.
    case unrecognized(String)

    public static let allCases: [One] = [.only]

    public init(rawValue: String) {
        switch rawValue {
        case "only": self = .only
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .only: "only"
        case .unrecognized(let value): value
        }
    }
}

public nonisolated struct Holder: JSONModel {
    public let nullable: Nullable?
    public let constant: Constant
    public let mixed: JSONValue?
    public let flag: JSONValue?

    public init(nullable: Nullable?, constant: Constant, mixed: JSONValue? = nil, flag: JSONValue? = nil) {
        self.nullable = nullable
        self.constant = constant
        self.mixed = mixed
        self.flag = flag
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        nullable = json.optionalValue("nullable")
        constant = json.value("constant")
        mixed = json.optionalValue("mixed")
        flag = json.optionalValue("flag")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.writeNullable("nullable", nullable)
        json.write("constant", constant)
        json.write("mixed", mixed)
        json.write("flag", flag)
        json.endObject()
    }
}
