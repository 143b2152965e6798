import OpenAPI
import ToolDiagnostics
import YAML

extension SchemaAnalysis {
    /// Chooses how a value's member is found, and gives every member the discriminator values that lead to it.
    func discriminated(_ members: [Member], by discriminator: OpenAPI.Discriminator?) -> UnionMeaning {
        guard let discriminator else { return UnionMeaning(members: members, selection: .signature) }
        var members = members
        let property = discriminator.propertyName
        let mapping = mappedValues(of: discriminator)
        var taken: [String: Int] = [:]
        var fallback: Int?
        var isAmbiguous = false
        let fallbackNode = discriminator.defaultMapping.flatMap { canonical(index.target(of: $0)) }?.node
        for position in members.indices {
            let leaves = leaves(of: members[position])
            members[position].tags = tags(of: members[position], leaves, mapping, property)
            for tag in members[position].tags where taken.updateValue(position, forKey: tag) ?? position != position {
                isAmbiguous = true
                diagnostics.note(.discriminatorValueTwice(tag), at: discriminator.node.range)
            }
            if fallback == nil, leaves.contains(where: { $0.name?.node == fallbackNode && fallbackNode != nil }) {
                fallback = position
            }
        }
        let missed = members.indices.filter { members[$0].tags.isEmpty && $0 != fallback }
        let isComplete = missed.isEmpty
        if !isComplete {
            let canBeMapped = missed.allSatisfy { hasProperties(members[$0].meaning) }
            diagnostics.note(.discriminatorIncomplete(canBeMapped: canBeMapped), at: discriminator.node.range)
        }
        return UnionMeaning(
            members: members, discriminatorProperty: property,
            selection: isComplete && !isAmbiguous ? .discriminator(property: property, fallback: fallback) : .signature)
    }

    private func hasProperties(_ meaning: SchemaMeaning) -> Bool {
        switch underlying(meaning) {
        case .object, .union, .any: true
        default: false
        }
    }

    /// A mapping may lead to schemas that the union forgot to list.
    func addingMapped(_ members: [Member], _ discriminator: OpenAPI.Discriminator) -> [Member] {
        guard !discriminator.mapping.isEmpty else { return members }
        var members = members
        var listed = Set(members.flatMap { leaves(of: $0).compactMap(\.name?.node) })
        listed.formUnion(members.compactMap { canonical($0.schema)?.node })
        for entry in discriminator.mapping {
            guard let target = canonical(index.target(of: entry.value)), listed.insert(target.node).inserted else {
                continue
            }
            diagnostics.note(.mappedSchemaNotListed(target.name), at: entry.node.range)
            var conjunction = flattened(target.schema)
            conjunction.names = [target]
            members.append(
                Member(position: members.count, conjunction: conjunction, meaning: SchemaMeaning(kind: .named(target))))
        }
        return members
    }

    /// The discriminator of a base that all members extend says which of them a value is, even where the union has
    /// none.
    func inheritedDiscriminator(of members: [Member]) -> OpenAPI.Discriminator? {
        var inherited: OpenAPI.Discriminator?
        for member in members {
            guard let schema = member.meaning.name, index.isDiscriminated(schema),
                let discriminator = flattened(schema.schema).parts.lazy.compactMap(\.schema.discriminator).first,
                inherited == nil || inherited?.node == discriminator.node
            else { return nil }
            inherited = discriminator
        }
        return inherited
    }

    private func mappedValues(of discriminator: OpenAPI.Discriminator) -> [Node: [String]] {
        var values: [Node: [String]] = [:]
        for entry in discriminator.mapping {
            guard let target = canonical(index.target(of: entry.value)) else { continue }
            values[target.node, default: []].append(entry.name)
        }
        return values
    }

    /// For each schema that a value of the member may be: the mapping's keys; without any, the constants of the
    /// property; without those, the schema's name (OpenAPI 3.1, 4.8.25).
    private func tags(
        of member: Member, _ leaves: [UnionLeaf], _ mapping: [Node: [String]], _ property: String
    ) -> [String] {
        if let name = canonical(member.schema), leaves.first?.name?.node != name.node,
            let keys = mapping[name.node]
        {
            return keys
        }
        var tags: [String] = []
        for leaf in leaves {
            if let keys = leaf.name.flatMap({ mapping[$0.node] }) {
                tags += keys
            } else if !leaf.tags.isEmpty {
                tags += leaf.tags
            } else {
                tags += implicitTags(of: leaf, property)
            }
        }
        return tags
    }

    /// A list that holds the schema's own name is that of all members, said by the base.
    private func implicitTags(of leaf: UnionLeaf, _ property: String) -> [String] {
        let constants = constants(of: property, in: leaf.meaning)
        guard let name = leaf.name?.name else { return constants }
        return constants.isEmpty || constants.contains(name) ? [name] : constants
    }

    /// The strings that a property may be, when the schema lists them.
    private func constants(of property: String, in meaning: SchemaMeaning) -> [String] {
        guard case .object(let object) = underlying(meaning) else { return [] }
        let schemas = object.parts.flatMap { $0.schema.properties.filter { $0.name == property }.map(\.value) }
        guard !schemas.isEmpty,
            case .enumeration(let shape) = underlying(self.meaning(of: conjunction(ofAll: schemas)))
        else { return [] }
        return shape.values.compactMap { if case .string(let text) = $0.literal { text } else { nil } }
    }
}

extension Diagnostic.Message {
    fileprivate static func discriminatorValueTwice(_ value: String) -> Self {
        Self(
            id: "discriminator-value-twice",
            "the discriminator value '\(value)' leads to two members of the union, which are told apart by their "
                + "properties"
        )
    }

    fileprivate static func discriminatorIncomplete(canBeMapped: Bool) -> Self {
        let members = "so members are told apart by their properties"
        return Self(
            id: "discriminator-incomplete",
            canBeMapped
                ? "no discriminator value leads to some members of this union, \(members); complete the 'mapping'"
                : "some members of this union are no objects and have no discriminator, \(members)")
    }

    fileprivate static func mappedSchemaNotListed(_ name: String) -> Self {
        Self(
            id: "mapped-schema-not-listed",
            "the mapping leads to '\(name)', which the union does not list; it is added as a member")
    }
}
