extension SnippetClient {
    public nonisolated struct Events: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.Events {
    /// `GET /pings`
    public func listPings(options: RequestOptions = .init()) -> StreamingCall<ListPingsEvent, Never> {
        core.stream(.listPings(), options)
    }

    /// `GET /tokens`
    public func listTokens(options: RequestOptions = .init()) -> StreamingCall<ListTokensEvent, Never> {
        core.stream(.listTokens(), options)
    }
}

nonisolated extension APIOperation {
    public static func listPings() -> APIOperation<ItemStream<ListPingsEvent>, Never> {
        .init("listPings", .get, "/pings", accept: ["text/event-stream"], success: .eventObjects(200, .json),
            failure: .none)
    }

    public static func listTokens() -> APIOperation<ItemStream<ListTokensEvent>, Never> {
        .init("listTokens", .get, "/tokens", accept: ["text/event-stream"], success: .eventObjects(200, .textOrJSON),
            failure: .none)
    }
}

public nonisolated struct Thing: JSONObjectModel {
    public let n: Int?

    public init(n: Int? = nil) { self.n = n }
    public init(members json: inout JSONObjectReader) { self.init(n: json.optionalInt("n")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("n", n) }
}

public nonisolated enum ListPingsEvent: JSONModel {
    case added(Added), ping(Ping)
    case unrecognized(JSONValue)

    static let shapes: UnionShapes = "{event: \"added\", data, ...} | {event: \"ping\", ...}"
    public init(json: JSONReader) {
        switch json.match(Self.shapes) {
        case 0: self = .added(Added(json: json))
        case 1: self = .ping(Ping(json: json))
        default: self = .unrecognized(JSONValue(json: json))
        }
    }
    public func write(to json: inout JSONWriter) {
        switch self {
        case .added(let value): value.write(to: &json)
        case .ping(let value): value.write(to: &json)
        case .unrecognized(let value): value.write(to: &json)
        }
    }

    public nonisolated struct Added: JSONObjectModel {
        public let event: String
        public let data: Thing

        public init(data: Thing, event: String = "added") { (self.data, self.event) = (data, event) }
        public init(members json: inout JSONObjectReader) {
            self.init(data: json.value("data"), event: json.string("event"))
        }
        public func writeMembers(to json: inout JSONWriter) {
            json.write("event", event)
            json.write("data", data)
        }
    }

    public nonisolated struct Ping: JSONObjectModel {
        public let event: String

        public init(event: String = "ping") { self.event = event }
        public init(members json: inout JSONObjectReader) { self.init(event: json.string("event")) }
        public func writeMembers(to json: inout JSONWriter) { json.write("event", event) }
    }
}

public nonisolated enum ListTokensEvent: JSONModel {
    case token(Token), done(Done)
    case unrecognized(JSONValue)

    static let shapes: UnionShapes = "{event: \"token\", data, ...} | {event: \"done\", data, ...}"
    public init(json: JSONReader) {
        switch json.match(Self.shapes) {
        case 0: self = .token(Token(json: json))
        case 1: self = .done(Done(json: json))
        default: self = .unrecognized(JSONValue(json: json))
        }
    }
    public func write(to json: inout JSONWriter) {
        switch self {
        case .token(let value): value.write(to: &json)
        case .done(let value): value.write(to: &json)
        case .unrecognized(let value): value.write(to: &json)
        }
    }

    public nonisolated struct Token: JSONObjectModel {
        public let event, data: String

        public init(data: String, event: String = "token") { (self.data, self.event) = (data, event) }
        public init(members json: inout JSONObjectReader) {
            self.init(data: json.string("data"), event: json.string("event"))
        }
        public func writeMembers(to json: inout JSONWriter) {
            json.write("event", event)
            json.write("data", data)
        }
    }

    public nonisolated struct Done: JSONObjectModel {
        public let event: String
        public let data: Thing

        public init(data: Thing, event: String = "done") { (self.data, self.event) = (data, event) }
        public init(members json: inout JSONObjectReader) {
            self.init(data: json.value("data"), event: json.string("event"))
        }
        public func writeMembers(to json: inout JSONWriter) {
            json.write("event", event)
            json.write("data", data)
        }
    }
}
