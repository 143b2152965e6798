public nonisolated enum Reply: JSONModel {
    case good(Good)
    case bad(Bad)
    case later(Later)
    /// Something that this version of the client does not know.
    case unrecognized(JSONValue)

    public init(json: JSONReader) {
        switch json.match(Self.shapes) {
        case 0: self = .good(Good(json: json))
        case 1: self = .bad(Bad(json: json))
        case 2: self = .later(Later(json: json))
        default: self = .unrecognized(JSONValue(json: json))
        }
    }

    public func write(to json: inout JSONWriter) {
        switch self {
        case .good(let value): value.write(to: &json)
        case .bad(let value): value.write(to: &json)
        case .later(let value): value.write(to: &json)
        case .unrecognized(let value): value.write(to: &json)
        }
    }

    static let shapes: [UnionShape] = [
        .object(required: ["ok", "value"], constants: ["ok": true], isOpen: true),
        .object(required: ["ok", "reason"], constants: ["ok": false], isOpen: true),
        .object(required: ["code"], constants: ["code": 202], isOpen: true),
    ]
}

public nonisolated struct Good: JSONModel {
    public let ok: JSONValue
    public let value: String

    public init(ok: JSONValue, value: String) {
        self.ok = ok
        self.value = value
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        ok = json.value("ok")
        value = json.string("value")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("ok", ok)
        json.write("value", value)
        json.endObject()
    }
}

public nonisolated struct Bad: JSONModel {
    public let ok: JSONValue
    public let reason: String

    public init(ok: JSONValue, reason: String) {
        self.ok = ok
        self.reason = reason
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        ok = json.value("ok")
        reason = json.string("reason")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("ok", ok)
        json.write("reason", reason)
        json.endObject()
    }
}

public nonisolated struct Later: JSONModel {
    public let code: Int

    public init(code: Int = 202) {
        self.code = code
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        code = json.int("code")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("code", code)
        json.endObject()
    }
}
