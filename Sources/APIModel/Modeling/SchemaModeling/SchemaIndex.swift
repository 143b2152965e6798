import Diagnostics
import OpenAPI
import YAML

/// The named schemas of a document, found by the node they stand at, and how they derive from each other.
struct SchemaIndex {
    private let references: OpenAPI.ReferenceTable
    /// The place of what has none of its own, such as the type of all strings.
    let start: SourceRange
    /// In the document's order.
    let components: [NamedSchema]
    private var positions: [Node: Int] = [:]
    private var childPositions: [Node: [Int]] = [:]
    private let componentNames: Set<String>

    init(_ document: OpenAPI.Document) {
        references = document.references
        start = document.node.range
        components = document.components.schemas.map {
            NamedSchema(node: $0.value.node, name: $0.name, schema: $0.value, isComponent: true)
        }
        componentNames = Set(document.components.schemas.map { $0.name.lowercased() })
        for (position, component) in components.enumerated() where positions[component.node] == nil {
            positions[component.node] = position
        }
        for (position, component) in components.enumerated() {
            for parent in parents(of: component) { childPositions[parent, default: []].append(position) }
        }
    }

    /// The schema that a reference leads to; `nil` when it leads nowhere, which has been reported.
    func target(of reference: OpenAPI.Reference) -> NamedSchema? {
        guard let node = reference.target else { return nil }
        if let position = positions[node] { return components[position] }
        guard let schema = references.schemas[node] else { return nil }
        if let position = positions[schema.node] { return components[position] }
        return NamedSchema(
            node: schema.node, name: meaningfulName(of: reference), schema: schema, isComponent: false)
    }

    /// Whether a component schema is called like this, in any letter case.
    func isComponentName(_ name: String) -> Bool { componentNames.contains(name.lowercased()) }

    /// Components whose `allOf` (or `$ref` with siblings) names this schema, in the document's order.
    func children(of schema: NamedSchema) -> [NamedSchema] {
        (childPositions[schema.node] ?? []).map { components[$0] }
    }

    private func parents(of component: NamedSchema) -> [Node] {
        let schema = component.schema
        var references = schema.allOf.compactMap(\.reference)
        if let reference = schema.reference, !schema.properties.isEmpty { references.append(reference) }
        return references.compactMap { target(of: $0)?.node }.filter { $0 != component.node }
    }

    /// The last token of the pointer that says what the target is, not merely where: `…/Pet/properties/owner/items` is `owner`.
    private func meaningfulName(of reference: OpenAPI.Reference) -> String {
        guard isStructural(reference.name), let hash = reference.text.firstIndex(of: "#") else { return reference.name }
        let tokens = reference.text[reference.text.index(after: hash)...].split(separator: "/")
        return tokens.last { !isStructural(String($0)) }.map(String.init) ?? reference.name
    }

    private func isStructural(_ token: String) -> Bool {
        let keywords: Set<String> = [
            "items", "schema", "properties", "additionalProperties", "allOf", "oneOf", "anyOf", "not", "content",
            "responses", "requestBody", "parameters", "get", "put", "post", "patch", "delete", "head", "options",
            "components", "schemas", "paths", "prefixItems",
        ]
        return keywords.contains(token) || token.contains("~1") || token.allSatisfy(\.isNumber)
    }
}
