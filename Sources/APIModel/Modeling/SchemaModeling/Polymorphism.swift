import OpenAPI
import YAML

/// A base schema with a discriminator that other schemas extend by `allOf`: where the base is used, any of them may
/// stand.
struct Polymorphism {
    struct Child {
        let schema: NamedSchema
        /// Values for the child itself, then for those that extend it in turn.
        let tags: [String]
    }

    let property: String
    let children: [Child]
    /// Values that mean the base itself.
    let ownTags: [String]
}

extension SchemaAnalysis {
    /// `nil` for a schema that nothing extends, or that has no discriminator, own or inherited.
    func polymorphism(of base: NamedSchema) -> Polymorphism? {
        guard index.isDiscriminated(base) else { return nil }
        let discriminators = flattened(base.schema).parts.reversed().compactMap(\.schema.discriminator)
        guard let property = discriminators.first?.propertyName, base.schema.oneOf.isEmpty, base.schema.anyOf.isEmpty
        else { return nil }
        let mapping = TagMapping(discriminators, index)
        var seen: Set<Node> = [base.node]
        var children: [Polymorphism.Child] = []
        let extensions = index.children(of: base)
        for child in extensions + mapping.targets(of: base.schema.discriminator) where !seen.contains(child.node) {
            // A mapping lists grandchildren too; they belong to the child that they extend.
            let tags = subtree(of: child, seen: &seen).flatMap { mapping.tags(of: $0) }
            children.append(Polymorphism.Child(schema: child, tags: tags))
        }
        guard !children.isEmpty else { return nil }
        return Polymorphism(property: property, children: children, ownTags: mapping.tags(of: base))
    }

    private func subtree(of root: NamedSchema, seen: inout Set<Node>) -> [NamedSchema] {
        var found: [NamedSchema] = []
        var pending = [root]
        while let next = pending.popLast() {
            guard seen.insert(next.node).inserted else { continue }
            found.append(next)
            pending.append(contentsOf: index.children(of: next).reversed())
        }
        return found
    }
}

/// Which discriminator values lead to which schema.
private struct TagMapping {
    private let index: SchemaIndex
    private var values: [Node: [String]] = [:]

    init(_ discriminators: [OpenAPI.Discriminator], _ index: SchemaIndex) {
        self.index = index
        var taken: Set<String> = []
        for discriminator in discriminators {
            for entry in discriminator.mapping where taken.insert(entry.name).inserted {
                guard let target = index.target(of: entry.value) else { continue }
                values[target.node, default: []].append(entry.name)
            }
        }
    }

    func tags(of schema: NamedSchema) -> [String] { values[schema.node] ?? [schema.name] }

    func targets(of discriminator: OpenAPI.Discriminator?) -> [NamedSchema] {
        discriminator?.mapping.compactMap { index.target(of: $0.value) } ?? []
    }
}
