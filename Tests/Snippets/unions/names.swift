public nonisolated enum Message: JSONModel {
    case systemMessage(SystemMessage)
    case messageFromUser(MessageFromUser)
    /// Something that this version of the client does not know.
    case unrecognized(JSONValue)

    public init(json: JSONReader) {
        switch json.match(Self.shapes) {
        case 0: self = .systemMessage(SystemMessage(json: json))
        case 1: self = .messageFromUser(MessageFromUser(json: json))
        default: self = .unrecognized(JSONValue(json: json))
        }
    }

    public func write(to json: inout JSONWriter) {
        switch self {
        case .systemMessage(let value): value.write(to: &json)
        case .messageFromUser(let value): value.write(to: &json)
        case .unrecognized(let value): value.write(to: &json)
        }
    }

    static let shapes: [UnionShape] = [
        .object(required: ["system"], isOpen: true),
        .object(required: ["user"], isOpen: true),
    ]
}

public nonisolated struct SystemMessage: JSONModel {
    public let system: String

    public init(system: String) {
        self.system = system
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        system = json.string("system")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("system", system)
        json.endObject()
    }
}

public nonisolated struct MessageFromUser: JSONModel {
    public let user: String

    public init(user: String) {
        self.user = user
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        user = json.string("user")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("user", user)
        json.endObject()
    }
}

public nonisolated struct Holder: JSONModel {
    public let message: Message?

    public init(message: Message? = nil) {
        self.message = message
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        message = json.optionalValue("message")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("message", message)
        json.endObject()
    }

    public nonisolated enum Message: JSONModel {
        case systemMessage(SystemMessage)
        case strings([String])
        /// Something that this version of the client does not know.
        case unrecognized(JSONValue)

        public init(json: JSONReader) {
            switch json.match(Self.shapes) {
            case 0: self = .systemMessage(SystemMessage(json: json))
            case 1: self = .strings([String](json: json))
            default: self = .unrecognized(JSONValue(json: json))
            }
        }

        public func write(to json: inout JSONWriter) {
            switch self {
            case .systemMessage(let value): value.write(to: &json)
            case .strings(let value): value.write(to: &json)
            case .unrecognized(let value): value.write(to: &json)
            }
        }

        static let shapes: [UnionShape] = [
            .object(required: ["system"], isOpen: true),
            .array(of: .string),
        ]
    }
}
