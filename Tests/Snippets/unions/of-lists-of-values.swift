public nonisolated enum Notice: JSONModel {
    case wind(Wind), rain(Rain)
    case unrecognized(JSONValue)

    static let shapes: UnionShapes = """
        {kind: (\"breeze\", \"gale\", \"storm\"), force?, ...}
        | {kind: (\"drizzle\", \"shower\"), force?, ...}
        """
    public init(json: JSONReader) {
        switch json.match(Self.shapes) {
        case 0: self = .wind(Wind(json: json))
        case 1: self = .rain(Rain(json: json))
        default: self = .unrecognized(JSONValue(json: json))
        }
    }
    public func write(to json: inout JSONWriter) {
        switch self {
        case .wind(let value): value.write(to: &json)
        case .rain(let value): value.write(to: &json)
        case .unrecognized(let value): value.write(to: &json)
        }
    }
}

public nonisolated struct Wind: JSONObjectModel {
    public let kind: Kind
    public let force: Int?

    public init(kind: Kind, force: Int? = nil) { (self.kind, self.force) = (kind, force) }
    public init(members json: inout JSONObjectReader) {
        self.init(kind: json.value("kind"), force: json.optionalInt("force"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("kind", kind)
        json.write("force", force)
    }

    public nonisolated enum Kind: OpenStringEnum {
        case breeze, gale, storm
        case unrecognized(String)

        public static let allCases: KnownCases<Kind> = [.breeze, .gale, .storm]
        public var rawValue: String {
            switch self {
            case .breeze: "breeze"
            case .gale: "gale"
            case .storm: "storm"
            case .unrecognized(let value): value
            }
        }
    }
}

public nonisolated struct Rain: JSONObjectModel {
    public let kind: Kind
    public let force: Int?

    public init(kind: Kind, force: Int? = nil) { (self.kind, self.force) = (kind, force) }
    public init(members json: inout JSONObjectReader) {
        self.init(kind: json.value("kind"), force: json.optionalInt("force"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("kind", kind)
        json.write("force", force)
    }

    public nonisolated enum Kind: OpenStringEnum {
        case drizzle, shower
        case unrecognized(String)

        public static let allCases: KnownCases<Kind> = [.drizzle, .shower]
        public var rawValue: String {
            switch self {
            case .drizzle: "drizzle"
            case .shower: "shower"
            case .unrecognized(let value): value
            }
        }
    }
}

public nonisolated enum Message: JSONModel {
    case user(UserMessage), tool(ToolMessage), string(String)
    case unrecognized(JSONValue)

    static let shapes: UnionShapes = """
        {role: \"user\", content, ...}
        | {role: (\"tool\", \"function\"), content, ...}
        | string
        """
    public init(json: JSONReader) {
        switch json.match(Self.shapes) {
        case 0: self = .user(UserMessage(json: json))
        case 1: self = .tool(ToolMessage(json: json))
        case 2: self = .string(String(json: json))
        default: self = .unrecognized(JSONValue(json: json))
        }
    }
    public func write(to json: inout JSONWriter) {
        switch self {
        case .user(let value): value.write(to: &json)
        case .tool(let value): value.write(to: &json)
        case .string(let value): value.write(to: &json)
        case .unrecognized(let value): value.write(to: &json)
        }
    }
}

public nonisolated struct UserMessage: JSONObjectModel {
    public let role, content: String

    public init(content: String, role: String = "user") { (self.content, self.role) = (content, role) }
    public init(members json: inout JSONObjectReader) {
        self.init(content: json.string("content"), role: json.optionalString("role") ?? "user")
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("role", role)
        json.write("content", content)
    }
}

public nonisolated struct ToolMessage: JSONObjectModel {
    public let role: Role
    public let content: String

    public init(role: Role, content: String) { (self.role, self.content) = (role, content) }
    public init(members json: inout JSONObjectReader) {
        self.init(role: json.value("role"), content: json.string("content"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("role", role)
        json.write("content", content)
    }

    public nonisolated enum Role: OpenStringEnum {
        case tool, function
        case unrecognized(String)

        public static let allCases: KnownCases<Role> = [.tool, .function]
        public var rawValue: String {
            switch self {
            case .tool: "tool"
            case .function: "function"
            case .unrecognized(let value): value
            }
        }
    }
}
