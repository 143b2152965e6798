import APIJSON

/// How the values of an API stand in XML (OpenAPI 3.2, 4.26): a table that generated code carries as text, because a
/// table of expressions would take as long to compile as the types themselves. It is read when XML is first sent or
/// received.
public struct XMLForms: Sendable {
    private let text: StaticString
    private let forms = Locked<[String: XMLForm]?>(nil)

    /// - Parameter text: JSON. The form of each name is one of the words `string`, `number`, `boolean` and `any`, `#`
    ///   and another name, or an object: `name`, `namespace`, `prefix` and `node` as in the document; and one of
    ///   `value` (a word), `items` (of a list), `members` (of an object) with `others` and the `required` lists.
    public init(_ text: StaticString) { self.text = text }

    /// The form of this name; whatever stands there for a name that is not listed.
    public subscript(name: String) -> XMLForm {
        let known = forms.withLock { forms in
            if forms == nil { forms = XMLForms.read(text) }
            return forms?[name]
        }
        var form = known ?? XMLForm(.any)
        form.table = self
        return form
    }

    private static func read(_ text: StaticString) -> [String: XMLForm] {
        let bytes = text.withUTF8Buffer { Array($0) }
        guard case .object(let entries)? = try? JSONValue(jsonBytes: bytes) else { return [:] }
        return Dictionary(entries.map { ($0.key, XMLForm($0.value)) }) { first, _ in first }
    }
}
