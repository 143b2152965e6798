import Diagnostics
import OpenAPI
import YAML

extension SchemaAnalysis {
    /// How deep unions inside unions are searched for the values that lead to them.
    private static let deepestNesting = 8

    /// Chooses how a value's member is found, and gives every member the discriminator values that lead to it.
    func discriminated(_ members: [Member], by discriminator: OpenAPI.Discriminator?) -> UnionMeaning {
        guard let discriminator else { return UnionMeaning(members: members, selection: .signature) }
        var members = members
        var taken: [String: Int] = [:]
        var isAmbiguous = false
        for position in members.indices {
            let tags = tags(of: members[position], discriminator)
            for tag in tags where taken.updateValue(position, forKey: tag) ?? position != position {
                isAmbiguous = true
                diagnostics.note(.discriminatorValueTwice(tag), at: discriminator.node.range)
            }
            members[position].tags = tags
        }
        let fallback = discriminator.defaultMapping.flatMap { reference in
            members.firstIndex { leads($0, to: canonical(index.target(of: reference))?.node) }
        }
        let isComplete = members.indices.allSatisfy { !members[$0].tags.isEmpty || $0 == fallback }
        if !isComplete { diagnostics.note(.discriminatorIncomplete, at: discriminator.node.range) }
        let property = discriminator.propertyName
        return UnionMeaning(
            members: members, discriminatorProperty: property,
            selection: isComplete && !isAmbiguous ? .discriminator(property: property, fallback: fallback) : .signature)
    }

    /// A mapping may lead to schemas that the union forgot to list.
    func addingMapped(_ members: [Member], _ discriminator: OpenAPI.Discriminator) -> [Member] {
        var members = members
        for entry in discriminator.mapping {
            guard let target = canonical(index.target(of: entry.value)),
                !members.contains(where: { leads($0, to: target.node) })
            else { continue }
            diagnostics.note(.mappedSchemaNotListed(target.name), at: entry.node.range)
            var conjunction = Conjunction()
            conjunction.names = [target]
            conjunction.parts = self.conjunction(of: target.schema).parts
            members.append(
                Member(position: members.count, conjunction: conjunction, meaning: SchemaMeaning(kind: .named(target))))
        }
        return members
    }

    /// The mapping's keys; without any, the constants of the property; without those, the schema's name (OpenAPI 3.1, 4.8.25).
    private func tags(of member: Member, _ discriminator: OpenAPI.Discriminator) -> [String] {
        let mapped = discriminator.mapping.filter { leads(member, to: canonical(index.target(of: $0.value))?.node) }
        if !mapped.isEmpty { return mapped.map(\.name) }
        return impliedTags(of: member.meaning, property: discriminator.propertyName, depth: 0)
    }

    private func impliedTags(of meaning: SchemaMeaning, property: String, depth: Int) -> [String] {
        switch underlying(meaning) {
        case .object(let conjunction):
            let constants = constants(of: property, in: conjunction)
            if !constants.isEmpty { return constants }
        case .union(let union) where depth < Self.deepestNesting:
            let inner = union.members.flatMap {
                $0.tags.isEmpty ? impliedTags(of: $0.meaning, property: property, depth: depth + 1) : $0.tags
            }
            if !inner.isEmpty { return inner }
        default: return []
        }
        if case .named(let schema) = meaning.kind { return [schema.name] }
        return []
    }

    /// The strings that a property may be, when the schema lists them.
    private func constants(of property: String, in object: Conjunction) -> [String] {
        let schemas = object.parts.flatMap { $0.schema.properties.filter { $0.name == property }.map(\.value) }
        guard !schemas.isEmpty,
            case .enumeration(let shape) = underlying(meaning(of: conjunction(ofAll: schemas)))
        else { return [] }
        return shape.values.compactMap { if case .string(let text) = $0.literal { text } else { nil } }
    }

    private func leads(_ member: Member, to node: Node?, depth: Int = 0) -> Bool {
        guard let node, case .named(let schema) = member.meaning.kind else { return false }
        if canonical(schema)?.node == node { return true }
        guard depth < Self.deepestNesting, case .union(let union) = underlying(member.meaning) else { return false }
        return union.members.contains { leads($0, to: node, depth: depth + 1) }
    }

    /// The schema itself behind other names for it.
    private func canonical(_ schema: NamedSchema?) -> NamedSchema? {
        guard var schema else { return nil }
        for _ in 0..<Flattening.deepest {
            guard case .named(let next) = meaning(of: schema).kind, next.node != schema.node else { break }
            schema = next
        }
        return schema
    }
}

extension Diagnostic.Message {
    fileprivate static func discriminatorValueTwice(_ value: String) -> Self {
        Self(
            id: "discriminator-value-twice",
            "the discriminator value '\(value)' leads to two members of the union, which are told apart by their properties")
    }

    fileprivate static var discriminatorIncomplete: Self {
        Self(
            id: "discriminator-incomplete",
            "no discriminator value leads to some members of this union, so members are told apart by their properties; "
                + "complete the 'mapping'")
    }

    fileprivate static func mappedSchemaNotListed(_ name: String) -> Self {
        Self(
            id: "mapped-schema-not-listed",
            "the mapping leads to '\(name)', which the union does not list; it is added as a member")
    }
}
