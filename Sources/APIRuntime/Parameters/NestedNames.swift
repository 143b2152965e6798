import APIJSON

/// Names nested values with brackets, the style `deepObject`.
///
/// OpenAPI defines one level only. Below it this follows what servers read: `a[b][c]=1` for members, `a[b][]=1` for
/// lists of plain values, `a[b][0][c]=1` for lists of anything else.
enum NestedNames {
    /// Nothing is percent-encoded.
    static func pairs(_ name: String, _ value: JSONValue) -> [(name: String, text: String)] {
        switch value {
        case .null, .bool, .number, .string:
            return value.parameterText.map { [(name, $0)] } ?? []
        case .object(let members):
            return members.flatMap { pairs("\(name)[\($0.key)]", $0.value) }
        case .array(let items):
            let isPlain = items.allSatisfy(\.isScalar)
            return items.enumerated().flatMap { pairs(name + (isPlain ? "[]" : "[\($0.offset)]"), $0.element) }
        }
    }
}
