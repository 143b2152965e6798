extension SnippetClient {
    public nonisolated struct Things: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.Things {
    /// `GET /lights`
    public func listLights(options: RequestOptions = .init()) async throws(APIError<Never>) -> Light {
        try await core.send(.listLights(), options)
    }
}

nonisolated extension APIOperation {
    public static func listLights() -> APIOperation<Light, Never> {
        .init("listLights", .get, "/lights", success: .json(200), failure: .none)
    }
}

public nonisolated enum Light: JSONModel {
    case lamp(Lamp), candle(Candle), other(OtherLight)
    case unrecognized(JSONValue)

    public init(json: JSONReader) {
        switch json.discriminator("kind") {
        case "lamp": self = .lamp(Lamp(json: json))
        case "candle": self = .candle(Candle(json: json))
        case "OtherLight": self = .other(OtherLight(json: json))
        default: self = .other(OtherLight(json: json))
        }
    }
    public func write(to json: inout JSONWriter) {
        switch self {
        case .lamp(let value): value.write(to: &json)
        case .candle(let value): value.write(to: &json)
        case .other(let value): value.write(to: &json)
        case .unrecognized(let value): value.write(to: &json)
        }
    }
}

public nonisolated struct Lamp: JSONObjectModel {
    public let kind: String
    public let watts: Int?

    public init(kind: String = "lamp", watts: Int? = nil) { (self.kind, self.watts) = (kind, watts) }
    public init(members json: inout JSONObjectReader) {
        self.init(kind: json.optionalString("kind") ?? "lamp", watts: json.optionalInt("watts"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("kind", kind)
        json.write("watts", watts)
    }
}

public nonisolated struct Candle: JSONObjectModel {
    public let kind: String
    public let height: Int?

    public init(kind: String = "candle", height: Int? = nil) { (self.kind, self.height) = (kind, height) }
    public init(members json: inout JSONObjectReader) {
        self.init(kind: json.optionalString("kind") ?? "candle", height: json.optionalInt("height"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("kind", kind)
        json.write("height", height)
    }
}

public nonisolated struct OtherLight: JSONObjectModel {
    public let kind: String
    public let name: String?

    public init(kind: String = "OtherLight", name: String? = nil) { (self.kind, self.name) = (kind, name) }
    public init(members json: inout JSONObjectReader) {
        self.init(kind: json.optionalString("kind") ?? "OtherLight", name: json.optionalString("name"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("kind", kind)
        json.write("name", name)
    }
}
