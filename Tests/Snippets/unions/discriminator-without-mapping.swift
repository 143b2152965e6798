public nonisolated enum Event: JSONModel {
    case started(Started), jobEnded(JobEnded)
    case unrecognized(JSONValue)

    public init(json: JSONReader) {
        switch json.discriminator("type") {
        case "Started": self = .started(Started(json: json))
        case "job.ended": self = .jobEnded(JobEnded(json: json))
        default: self = .unrecognized(JSONValue(json: json))
        }
    }
    public func write(to json: inout JSONWriter) {
        switch self {
        case .started(let value): value.write(to: &json)
        case .jobEnded(let value): value.write(to: &json)
        case .unrecognized(let value): value.write(to: &json)
        }
    }
}

public nonisolated struct Started: JSONObjectModel {
    public let type: String
    public let at: Date

    public init(at: Date, type: String = "Started") { (self.at, self.type) = (at, type) }
    public init(members json: inout JSONObjectReader) {
        self.init(at: json.date("at"), type: json.optionalString("type") ?? "Started")
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("type", type)
        json.write("at", at)
    }
}

public nonisolated struct JobEnded: JSONObjectModel {
    public let type: String
    public let why: String?

    public init(type: String = "job.ended", why: String? = nil) { (self.type, self.why) = (type, why) }
    public init(members json: inout JSONObjectReader) {
        self.init(type: json.optionalString("type") ?? "job.ended", why: json.optionalString("why"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("type", type)
        json.write("why", why)
    }
}
