public nonisolated enum Event: JSONModel {
    case started(Started)
    case jobEnded(JobEnded)
    /// Something that this version of the client does not know.
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

public nonisolated struct Started: JSONModel {
    public let type: String
    public let at: Date

    public init(at: Date, type: String = "Started") {
        self.type = type
        self.at = at
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        type = json.optionalString("type") ?? "Started"
        at = json.date("at")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("type", type)
        json.write("at", at)
        json.endObject()
    }
}

public nonisolated struct JobEnded: JSONModel {
    public let type: String
    public let why: String?

    public init(type: String = "job.ended", why: String? = nil) {
        self.type = type
        self.why = why
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        type = json.optionalString("type") ?? "job.ended"
        why = json.optionalString("why")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("type", type)
        json.write("why", why)
        json.endObject()
    }
}
