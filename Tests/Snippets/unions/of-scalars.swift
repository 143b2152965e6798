public nonisolated enum ID: JSONModel {
    case int(Int), string(String)
    case unrecognized(JSONValue)

    static let shapes: UnionShapes = "integer | string"
    public init(json: JSONReader) {
        switch json.match(Self.shapes) {
        case 0: self = .int(Int(json: json))
        case 1: self = .string(String(json: json))
        default: self = .unrecognized(JSONValue(json: json))
        }
    }
    public func write(to json: inout JSONWriter) {
        switch self {
        case .int(let value): value.write(to: &json)
        case .string(let value): value.write(to: &json)
        case .unrecognized(let value): value.write(to: &json)
        }
    }
}

public nonisolated enum Lists: JSONModel {
    case strings([String]), ints([Int]), string(String)
    case unrecognized(JSONValue)

    static let shapes: UnionShapes = "[string] | [integer] | string"
    public init(json: JSONReader) {
        switch json.match(Self.shapes) {
        case 0: self = .strings([String](json: json))
        case 1: self = .ints([Int](json: json))
        case 2: self = .string(String(json: json))
        default: self = .unrecognized(JSONValue(json: json))
        }
    }
    public func write(to json: inout JSONWriter) {
        switch self {
        case .strings(let value): value.write(to: &json)
        case .ints(let value): value.write(to: &json)
        case .string(let value): value.write(to: &json)
        case .unrecognized(let value): value.write(to: &json)
        }
    }
}
