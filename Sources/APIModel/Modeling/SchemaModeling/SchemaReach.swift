import OpenAPI
import YAML

/// Which named schemas a selection of operations needs, found without recursion.
struct SchemaReach {
    /// Everything that is referred to in any way.
    private(set) var schemas: Set<Node> = []
    /// Referred to as a type, not only as a base in somebody's `allOf`.
    private(set) var usedAsTypes: Set<Node> = []

    private let analysis: SchemaAnalysis
    private var pending: [OpenAPI.Schema] = []
    private var seen: Set<Node> = []

    /// - Parameter keepsAll: Components that nothing uses are kept as well.
    init(of selected: [SelectedOperation], _ document: OpenAPI.Document, analysis: SchemaAnalysis, keepsAll: Bool) {
        self.analysis = analysis
        if keepsAll {
            schemas = Set(analysis.index.components.map(\.node))
            // Who refers to what then matters only for bases that stand for others.
            guard analysis.index.hasInheritance else { return }
            pending = analysis.index.components.map(\.schema)
            follow()
        }
        for operation in selected {
            pending.append(contentsOf: operation.schemas(document.references))
            follow()
        }
    }

    private mutating func follow() {
        while let schema = pending.popLast() { visit(schema) }
    }

    private mutating func visit(_ schema: OpenAPI.Schema) {
        guard seen.insert(schema.node).inserted else { return }
        if schema.isPlainReference { return use(schema.reference.flatMap(analysis.index.target)) }
        pending.append(contentsOf: schema.containedSchemas)
        for entry in schema.discriminator?.mapping ?? [] { use(analysis.index.target(of: entry.value)) }
        guard schema.reference != nil || !schema.allOf.isEmpty else { return }
        if case .named(let target) = analysis.meaning(of: schema).kind { use(target) }
        addBases(of: schema)
    }

    private mutating func addBases(of schema: OpenAPI.Schema) {
        var bases = [schema]
        var visited: Set<Node> = []
        while let base = bases.popLast() {
            guard visited.insert(base.node).inserted else { continue }
            pending.append(contentsOf: base.containedSchemas)
            bases.append(contentsOf: base.allOf)
            guard let target = base.reference.flatMap(analysis.index.target) else { continue }
            schemas.insert(target.node)
            pending.append(target.schema)
        }
    }

    /// A base with a discriminator stands for all schemas that extend it.
    private mutating func use(_ schema: NamedSchema?) {
        var used = schema.map { [$0] } ?? []
        while let next = used.popLast() {
            guard usedAsTypes.insert(next.node).inserted else { continue }
            schemas.insert(next.node)
            pending.append(next.schema)
            if analysis.index.isDiscriminated(next) { used.append(contentsOf: analysis.index.children(of: next)) }
        }
    }
}

extension OpenAPI.Schema {
    /// Schemas of values inside a value of this one, and of its alternatives.
    var containedSchemas: [OpenAPI.Schema] {
        properties.map(\.value) + patternProperties.map(\.value) + prefixItems + oneOf + anyOf
            + [additionalProperties, unevaluatedProperties, items].compactMap { $0 }
    }
}
