import APIJSON

/// How one property of a form is written (OpenAPI 3.1, 4.8.15).
public struct FormEncoding: Sendable, Hashable {
    let style: ParameterStyle
    let explode: Bool
    let allowReserved: Bool
    let isJSON: Bool

    /// Writes the property as a query parameter of this style would be.
    public init(style: ParameterStyle, explode: Bool? = nil, allowReserved: Bool = false) {
        self.style = style
        self.explode = explode ?? style.explodesByDefault
        self.allowReserved = allowReserved
        isJSON = false
    }

    private init(isJSON: Bool) {
        style = .form
        explode = true
        allowReserved = false
        self.isJSON = isJSON
    }

    /// Writes the property as JSON text, `contentType: application/json`.
    public static let json = FormEncoding(isJSON: true)
}

extension FormEncoding {
    static func write(_ value: JSONValue, _ encodings: [String: FormEncoding]) -> String {
        guard case .object(let members) = value else { return PercentEncoding.encode(value.parameterText ?? "") }
        return members.flatMap { pairs($0.key, $0.value, encodings[$0.key]) }.joined(separator: "&")
    }

    /// The `name=value` pairs of one field; none for `nil`.
    static func pairs(
        _ name: String, parameter value: any JSONCodable, _ encoding: FormEncoding?, _ note: (InvalidRequest) -> Void
    ) -> [String] {
        let value = JSONValue(parameter: value, note)
        return value == .null ? [] : pairs(name, value, encoding)
    }

    /// The `name=value` pairs of one property.
    private static func pairs(_ name: String, _ value: JSONValue, _ encoding: FormEncoding?) -> [String] {
        (encoding ?? defaultEncoding(of: value)).pairs(name, value)
    }

    private static func defaultEncoding(of value: JSONValue) -> FormEncoding {
        if case .object = value { .json } else { FormEncoding(style: .form) }
    }

    private func pairs(_ name: String, _ value: JSONValue) -> [String] {
        FormExpansion.pairs(
            name, isJSON ? .string(value.description) : value,
            style: style, explode: explode, allowing: allowReserved ? .reservedInQuery : .unreserved)
    }
}
