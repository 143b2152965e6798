import APIJSON

/// Writes nested values under names with brackets, the style `deepObject`.
///
/// OpenAPI defines one level only. Below it this follows what servers read: `a[b][c]=1` for members, `a[b][]=1` for
/// lists of plain values, `a[b][0][c]=1` for lists of anything else.
enum NestedNames {
    static func pairs(_ name: String, _ value: JSONValue, allowing allowed: PercentEncoding.Allowed) -> [String] {
        var result: [String] = []
        append(value, under: PercentEncoding.encode(name), to: &result, allowed)
        return result
    }

    private static func append(
        _ value: JSONValue, under name: String, to result: inout [String], _ allowed: PercentEncoding.Allowed
    ) {
        switch value {
        case .null, .bool, .number, .string:
            guard let text = value.parameterText else { return }
            result.append(name + "=" + PercentEncoding.encode(text, allowing: allowed))
        case .object(let members):
            for member in members {
                append(
                    member.value, under: name + "%5B" + PercentEncoding.encode(member.key) + "%5D", to: &result, allowed
                )
            }
        case .array(let items):
            let isPlain = items.allSatisfy(\.isScalar)
            for (index, item) in items.enumerated() {
                append(item, under: name + (isPlain ? "%5B%5D" : "%5B\(index)%5D"), to: &result, allowed)
            }
        }
    }
}
