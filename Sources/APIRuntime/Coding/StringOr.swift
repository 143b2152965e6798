public import APIJSON

/// A string or something else, as where an API sends either an identifier or the object that it stands for.
///
///     switch invoice.customer {
///     case .string(let id): …
///     case .value(let customer): …
///     case .unrecognized: …
///     }
public indirect enum StringOr<Value: JSONCodable>: JSONModel {
    case string(String)
    case value(Value)
    /// Neither: the server may come to send more than the document says.
    case unrecognized(JSONValue)

    public init(json: JSONReader) {
        if json.kind == .string {
            self = .string(String(json: json))
        } else if json.mayHold(Value.self) {
            self = .value(Value(json: json))
        } else {
            self = .unrecognized(JSONValue(json: json))
        }
    }

    public func write(to json: inout JSONWriter) {
        switch self {
        case .string(let text): text.write(to: &json)
        case .value(let value): value.write(to: &json)
        case .unrecognized(let value): value.write(to: &json)
        }
    }
}

extension StringOr: ExpressibleByStringLiteral {
    public init(stringLiteral value: String) { self = .string(value) }
}

extension StringOr: ExpressibleByIntegerLiteral where Value: ExpressibleByIntegerLiteral {
    public init(integerLiteral value: Value.IntegerLiteralType) { self = .value(Value(integerLiteral: value)) }
}

extension StringOr: ExpressibleByFloatLiteral where Value: ExpressibleByFloatLiteral {
    public init(floatLiteral value: Value.FloatLiteralType) { self = .value(Value(floatLiteral: value)) }
}

extension StringOr: ExpressibleByBooleanLiteral where Value: ExpressibleByBooleanLiteral {
    public init(booleanLiteral value: Value.BooleanLiteralType) { self = .value(Value(booleanLiteral: value)) }
}
