public nonisolated enum Nullable: OpenStringEnum {
    case a, b
    case unrecognized(String)

    public static let allCases: KnownCases<Nullable> = [.a, .b]
    public var rawValue: String {
        switch self {
        case .a: "a"
        case .b: "b"
        case .unrecognized(let value): value
        }
    }
}

public nonisolated enum Untyped: OpenStringEnum {
    case a, b
    case unrecognized(String)

    public static let allCases: KnownCases<Untyped> = [.a, .b]
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
    case unrecognized(String)

    public static let allCases: KnownCases<Constant> = [.fixed]
    public var rawValue: String {
        switch self {
        case .fixed: "fixed"
        case .unrecognized(let value): value
        }
    }
}

public nonisolated enum One: OpenStringEnum {
    case only
    case unrecognized(String)

    public static let allCases: KnownCases<One> = [.only]
    public var rawValue: String {
        switch self {
        case .only: "only"
        case .unrecognized(let value): value
        }
    }
}

public nonisolated struct Holder: JSONObjectModel {
    public let nullable: Nullable?
    public let constant: Constant
    public let mixed: JSONValue?
    public let flag: Bool?

    public init(nullable: Nullable?, constant: Constant, mixed: JSONValue? = nil, flag: Bool? = nil) {
        (self.nullable, self.constant, self.mixed, self.flag) = (nullable, constant, mixed, flag)
    }
    public init(members json: inout JSONObjectReader) {
        self.init(nullable: json.optionalValue("nullable"), constant: json.value("constant"),
            mixed: json.optionalValue("mixed"), flag: json.optionalBool("flag"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.writeNullable("nullable", nullable)
        json.write("constant", constant)
        json.write("mixed", mixed)
        json.write("flag", flag)
    }
}
