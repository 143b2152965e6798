package import YAML

/// A `$ref` as written, and the node it leads to.
package struct Reference: Sendable {
    /// The scalar node that holds the reference.
    package let node: Node
    /// The reference as written, such as `#/components/schemas/Pet`.
    package let text: String
    /// `nil` when it leads nowhere, which has been reported.
    package let target: Node?
    /// The last token of the pointer, unescaped: what the author calls the target.
    package let name: String
    /// Stands beside the reference and goes before the target's own (OpenAPI 3.1, 4.8.23).
    package let summary: String?
    package let description: String?

    package init(
        node: Node, text: String, target: Node?, name: String, summary: String? = nil, description: String? = nil
    ) {
        self.node = node
        self.text = text
        self.target = target
        self.name = name
        self.summary = summary
        self.description = description
    }
}

extension Reference {
    /// The last token of the pointer that says what the target is, not merely where:
    /// `…/Pet/properties/owner/items` is `owner`.
    package var meaningfulName: String { Reference.meaningfulName(in: text) }

    static func meaningfulName(in text: String) -> String {
        let name = name(in: text)
        guard isStructural(name), let hash = text.firstIndex(of: "#") else { return name }
        let tokens = text[text.index(after: hash)...].split(separator: "/")
        return tokens.last { !isStructural(String($0)) }.map(String.init) ?? name
    }

    private static func isStructural(_ token: String) -> Bool {
        let keywords: Set<String> = [
            "items", "schema", "properties", "additionalProperties", "allOf", "oneOf", "anyOf", "not", "content",
            "responses", "requestBody", "parameters", "get", "put", "post", "patch", "delete", "head", "options",
            "components", "schemas", "paths", "prefixItems",
        ]
        return keywords.contains(token) || token.contains("~1") || token.allSatisfy(\.isNumber)
    }
}
