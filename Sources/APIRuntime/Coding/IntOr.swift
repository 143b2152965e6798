public import APIJSON

/// An integer or something else, as where an API takes either a moment or a range of them.
///
///     client.listCharges(created: 1_700_000_000)
///     client.listCharges(created: .value(RangeQuerySpecs(gte: 1_700_000_000)))
public indirect enum IntOr<Value: JSONCodable>: JSONModel {
    case int(Int)
    case value(Value)
    /// Neither: the server may come to send more than the document says.
    case unrecognized(JSONValue)

    public init(json: JSONReader) {
        if json.kind == .number {
            self = .int(Int(json: json))
        } else if json.mayHold(Value.self) {
            self = .value(Value(json: json))
        } else {
            self = .unrecognized(JSONValue(json: json))
        }
    }

    public func write(to json: inout JSONWriter) {
        switch self {
        case .int(let number): number.write(to: &json)
        case .value(let value): value.write(to: &json)
        case .unrecognized(let value): value.write(to: &json)
        }
    }
}

extension IntOr: ExpressibleByIntegerLiteral {
    public init(integerLiteral value: Int) { self = .int(value) }
}
