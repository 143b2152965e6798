public nonisolated enum Message: JSONModel {
    case system(SystemMessage), fromUser(MessageFromUser)
    case unrecognized(JSONValue)

    static let shapes: UnionShapes = "{system, ...} | {user, ...}"
    public init(json: JSONReader) {
        switch json.match(Self.shapes) {
        case 0: self = .system(SystemMessage(json: json))
        case 1: self = .fromUser(MessageFromUser(json: json))
        default: self = .unrecognized(JSONValue(json: json))
        }
    }
    public func write(to json: inout JSONWriter) {
        switch self {
        case .system(let value): value.write(to: &json)
        case .fromUser(let value): value.write(to: &json)
        case .unrecognized(let value): value.write(to: &json)
        }
    }
}

public nonisolated struct SystemMessage: JSONObjectModel {
    public let system: String

    public init(system: String) { self.system = system }
    public init(members json: inout JSONObjectReader) { self.init(system: json.string("system")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("system", system) }
}

public nonisolated struct MessageFromUser: JSONObjectModel {
    public let user: String

    public init(user: String) { self.user = user }
    public init(members json: inout JSONObjectReader) { self.init(user: json.string("user")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("user", user) }
}

public nonisolated struct Holder: JSONObjectModel {
    public let message: Message?

    public init(message: Message? = nil) { self.message = message }
    public init(members json: inout JSONObjectReader) { self.init(message: json.optionalValue("message")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("message", message) }

    public nonisolated enum Message: JSONModel {
        case system(SystemMessage), strings([String])
        case unrecognized(JSONValue)

        static let shapes: UnionShapes = "{system} | [string]"
        public init(json: JSONReader) {
            switch json.match(Self.shapes) {
            case 0: self = .system(SystemMessage(json: json))
            case 1: self = .strings([String](json: json))
            default: self = .unrecognized(JSONValue(json: json))
            }
        }
        public func write(to json: inout JSONWriter) {
            switch self {
            case .system(let value): value.write(to: &json)
            case .strings(let value): value.write(to: &json)
            case .unrecognized(let value): value.write(to: &json)
            }
        }
    }
}
