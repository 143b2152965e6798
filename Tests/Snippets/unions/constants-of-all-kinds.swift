public nonisolated enum Reply: JSONModel {
    case good(Good), bad(Bad), later(Later)
    case unrecognized(JSONValue)

    static let shapes: UnionShapes = "{ok: true, value, ...} | {ok: false, reason, ...} | {code: 202, ...}"
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
}

public nonisolated struct Good: JSONObjectModel {
    public let ok: Bool
    public let value: String

    public init(value: String, ok: Bool = true) { (self.value, self.ok) = (value, ok) }
    public init(members json: inout JSONObjectReader) { self.init(value: json.string("value"), ok: json.bool("ok")) }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("ok", ok)
        json.write("value", value)
    }
}

public nonisolated struct Bad: JSONObjectModel {
    public let ok: Bool
    public let reason: String

    public init(reason: String, ok: Bool = false) { (self.reason, self.ok) = (reason, ok) }
    public init(members json: inout JSONObjectReader) { self.init(reason: json.string("reason"), ok: json.bool("ok")) }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("ok", ok)
        json.write("reason", reason)
    }
}

public nonisolated struct Later: JSONObjectModel {
    public let code: Int

    public init(code: Int = 202) { self.code = code }
    public init(members json: inout JSONObjectReader) { self.init(code: json.int("code")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("code", code) }
}
