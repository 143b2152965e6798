import APIJSON

/// Writes a parameter as `name=value` pairs, for queries, cookies and `application/x-www-form-urlencoded` bodies
/// (RFC 6570, 3.2.8; OpenAPI 3.1, 4.8.12.4).
enum FormExpansion {
    /// The pairs without what separates them; none when there is nothing to write.
    static func pairs(
        _ name: String, _ value: JSONValue, style: ParameterStyle, explode: Bool,
        allowing allowed: PercentEncoding.Allowed?
    ) -> [String] {
        let writer = DelimitedWriter(allowed: allowed)
        switch style {
        case .deepObject:
            return NestedNames.pairs(name, value).flatMap { pair($0.name, writer.encode($0.text), allowed) }
        default:
            return explode
                ? exploded(name, value, writer, allowed) : pair(name, writer.join(value, style: style), allowed)
        }
    }

    private static func exploded(
        _ name: String, _ value: JSONValue, _ writer: DelimitedWriter, _ allowed: PercentEncoding.Allowed?
    ) -> [String] {
        switch value {
        case .array(let items):
            items.flatMap { pair(name, writer.scalar($0), allowed) }
        case .object(let members):
            members.flatMap { member -> [String] in
                // A list inside an exploded object keeps to the same style: the name once for each element.
                guard case .array(let items) = member.value else {
                    return pair(member.key, writer.scalar(member.value), allowed)
                }
                return items.flatMap { pair(member.key, writer.scalar($0), allowed) }
            }
        case .null, .bool, .number, .string:
            pair(name, writer.scalar(value), allowed)
        }
    }

    private static func pair(_ name: String, _ text: String?, _ allowed: PercentEncoding.Allowed?) -> [String] {
        guard let text else { return [] }
        return [(allowed == nil ? name : PercentEncoding.encode(name)) + "=" + text]
    }
}
