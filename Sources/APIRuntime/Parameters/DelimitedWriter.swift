import APIJSON

/// Writes lists and members one after the other with a separator (RFC 6570, 2.4.2 and 3.2.1).
struct DelimitedWriter {
    /// `nil` writes text as it is, for headers.
    let allowed: PercentEncoding.Allowed?

    /// `nil` when there is nothing to write: no value, or an empty list.
    func join(_ value: JSONValue, explode: Bool, listSeparator: String) -> String? {
        switch value {
        case .null, .bool, .number, .string: return scalar(value)
        case .array(let items):
            let texts = items.compactMap(scalar)
            return texts.isEmpty ? nil : texts.joined(separator: listSeparator)
        case .object(let members):
            let assignment = explode ? "=" : listSeparator
            let texts = members.compactMap { member in
                scalar(member.value).map { encode(member.key) + assignment + $0 }
            }
            return texts.isEmpty ? nil : texts.joined(separator: listSeparator)
        }
    }

    /// The value in a style without explosion.
    func join(_ value: JSONValue, style: ParameterStyle) -> String? {
        join(value, explode: false, listSeparator: style.delimiter == "," ? "," : encode(style.delimiter))
    }

    /// One value; what is nested deeper than the style can say is written as JSON.
    func scalar(_ value: JSONValue) -> String? {
        value.parameterText.map(encode)
    }

    func encode(_ text: String) -> String {
        guard let allowed else { return text }
        return PercentEncoding.encode(text, allowing: allowed)
    }
}
