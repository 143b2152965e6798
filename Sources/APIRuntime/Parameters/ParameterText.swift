import APIJSON

extension JSONValue {
    /// Any value on its way into a path, query, header, cookie or form field.
    ///
    /// - Parameter note: Told of a number that cannot be written, which must not become no value at all.
    init(parameter value: some JSONCodable, _ note: (InvalidRequest) -> Void) {
        switch value {
        case let text as String: self = .string(text)
        case let number as Int: self = .number(JSONNumber(number))
        case let flag as Bool: self = .bool(flag)
        case let json as JSONValue: self = json
        default:
            let json = WrittenJSON(value)
            if let problem = json.problem { note(problem) }
            self = (try? JSONValue(jsonBytes: json.bytes)) ?? .null
        }
    }

    /// The value as text without quotes; lists and objects, in places that hold only text, as JSON. `nil` for null,
    /// which is left out as undefined values are in RFC 6570, 2.3.
    var parameterText: String? {
        switch self {
        case .null: nil
        case .bool(let flag): flag ? "true" : "false"
        case .number(let number): number.text
        case .string(let text): text
        case .array, .object: description
        }
    }

    /// Neither list nor object.
    var isScalar: Bool {
        switch self {
        case .null, .bool, .number, .string: true
        case .array, .object: false
        }
    }
}
