import APIJSON

/// Writes a path parameter in the styles `simple`, `label` and `matrix` (RFC 6570, 3.2.2, 3.2.5 and 3.2.7).
enum PathExpansion {
    static func expand(
        _ name: String, _ value: JSONValue, style: ParameterStyle, explode: Bool,
        allowing allowed: PercentEncoding.Allowed
    ) -> String {
        let writer = DelimitedWriter(allowed: allowed)
        switch style {
        case .label:
            return writer.join(value, explode: explode, listSeparator: explode ? "." : ",").map { "." + $0 } ?? ""
        case .matrix:
            return matrix(name, value, explode: explode, writer)
        case .simple where explode:
            return writer.join(value, explode: true, listSeparator: ",") ?? ""
        default:
            return writer.join(value, style: style) ?? ""
        }
    }

    private static func matrix(
        _ name: String, _ value: JSONValue, explode: Bool, _ writer: DelimitedWriter
    ) -> String {
        func assignment(_ name: String, _ text: String) -> String {
            let encodedName = PercentEncoding.encode(name)
            // An empty value has no equals sign in this style (RFC 6570, 3.2.7).
            return text.isEmpty ? ";" + encodedName : ";" + encodedName + "=" + text
        }
        switch value {
        case .array(let items) where explode:
            return items.compactMap { writer.scalar($0).map { assignment(name, $0) } }.joined()
        case .object(let members) where explode:
            return members.compactMap { member in
                writer.scalar(member.value).map { assignment(member.key, $0) }
            }.joined()
        default:
            return writer.join(value, explode: false, listSeparator: ",").map { assignment(name, $0) } ?? ""
        }
    }
}
