import OpenAPI
import ToolDiagnostics
import YAML

/// The named schemas of a document, found by the node they stand at, and how they derive from each other.
final class SchemaIndex {
    private let references: OpenAPI.ReferenceTable
    /// The place of what has none of its own, such as the type of all strings.
    let start: SourceRange
    /// In the document's order.
    let components: [NamedSchema]
    private var named: [Node: NamedSchema] = [:]
    private var extensions: [Node: [NamedSchema]] = [:]
    private var bases: [Node: Set<Node>] = [:]
    private var variants: [VariantKey: Set<Node>] = [:]

    private struct VariantKey: Hashable {
        let node: Node
        let union: Conjunction.Unions
    }
    private let componentNames: Set<String>
    private var discriminated: Set<Node> = []

    init(_ document: OpenAPI.Document) {
        references = document.references
        start = document.node.range
        components = document.components.schemas.map {
            NamedSchema(node: $0.value.node, name: $0.name, schema: $0.value, isComponent: true)
        }
        componentNames = Set(document.components.schemas.map { $0.name.lowercased() })
        for component in components where named[component.node] == nil { named[component.node] = component }
        for component in components {
            for parent in parents(of: component) where bases[component.node, default: []].insert(parent).inserted {
                extensions[parent, default: []].append(component)
            }
        }
        discriminated = heirs(of: components.filter { $0.schema.hasOwnDiscriminator })
    }

    /// Whether any base with a discriminator is extended by other schemas.
    var hasInheritance: Bool { discriminated.contains { extensions[$0] != nil } }

    /// Has a discriminator, its own or inherited.
    func isDiscriminated(_ schema: NamedSchema) -> Bool { discriminated.contains(schema.node) }

    /// Whether a component extends a base without adding anything: it is one of the base's variants then, not the base.
    func isVariant(_ place: Node, of base: NamedSchema) -> Bool {
        if variants(of: base.schema, .oneOf).contains(place) || variants(of: base.schema, .anyOf).contains(place) {
            return true
        }
        return isDiscriminated(base) && bases[place]?.contains(base.node) == true
    }

    /// The schema that a reference leads to; `nil` when it leads nowhere, which has been reported.
    func target(of reference: OpenAPI.Reference) -> NamedSchema? {
        guard let node = reference.target else { return nil }
        if let known = named[node] { return known }
        guard let schema = references.schemas[node] else { return nil }
        let target =
            named[schema.node]
            ?? NamedSchema(node: schema.node, name: reference.meaningfulName, schema: schema, isComponent: false)
        named[node] = target
        return target
    }

    /// The named members of a schema's `oneOf` or `anyOf`.
    func variants(of schema: OpenAPI.Schema, _ union: Conjunction.Unions) -> Set<Node> {
        let members = union == .oneOf ? schema.oneOf : schema.anyOf
        guard !members.isEmpty else { return [] }
        let key = VariantKey(node: schema.node, union: union)
        if let known = variants[key] { return known }
        let found = Set(members.compactMap { $0.reference.flatMap(target)?.node })
        variants[key] = found
        return found
    }

    /// Whether a component schema is called like this, in any letter case.
    func isComponentName(_ name: String) -> Bool { componentNames.contains(name.lowercased()) }

    /// Components whose `allOf` (or `$ref` with siblings) names this schema, in the document's order.
    func children(of schema: NamedSchema) -> [NamedSchema] { extensions[schema.node] ?? [] }

    /// All that extends a schema with a discriminator, directly or not; what extends it nearest first.
    func descendants(of schema: NamedSchema) -> [NamedSchema] {
        guard isDiscriminated(schema) else { return [] }
        var seen: Set<Node> = [schema.node]
        var found: [NamedSchema] = []
        var next = 0
        var pending = children(of: schema)
        while next < pending.count {
            if seen.insert(pending[next].node).inserted {
                found.append(pending[next])
                pending.append(contentsOf: children(of: pending[next]))
            }
            next += 1
        }
        return found
    }

    private func heirs(of bases: [NamedSchema]) -> Set<Node> {
        var found: Set<Node> = []
        var pending = bases
        while let next = pending.popLast() {
            if found.insert(next.node).inserted { pending.append(contentsOf: children(of: next)) }
        }
        return found
    }

    private func parents(of component: NamedSchema) -> [Node] {
        let schema = component.schema
        var references = schema.allOf.compactMap(\.reference)
        if let reference = schema.reference, !schema.properties.isEmpty { references.append(reference) }
        return references.compactMap { target(of: $0)?.node }.filter { $0 != component.node }
    }
}

extension OpenAPI.Schema {
    fileprivate var hasOwnDiscriminator: Bool {
        discriminator != nil || allOf.contains { $0.reference == nil && $0.discriminator != nil }
    }

    /// `$ref` and nothing else.
    var isPlainReference: Bool { reference != nil && node.count == 1 }
}
