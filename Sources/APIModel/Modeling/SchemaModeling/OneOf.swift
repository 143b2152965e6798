import OpenAPI
import ToolDiagnostics
import YAML

extension SchemaAnalysis {
    /// More combinations of several unions than this are not spelled out.
    private static let mostCombinations = 64

    /// What a conjunction with `oneOf` or `anyOf` means; `nil` when it has none.
    ///
    /// What stands beside the union holds for each member, so it is merged into each: no data is lost, and a member
    /// that has it already stays the named type that it is.
    func union(of conjunction: Conjunction) -> SchemaMeaning? {
        guard conjunction.parts.contains(where: { !$0.openUnions.isEmpty }) else { return nil }
        var rest = conjunction
        rest.spendUnions { part, union in isSettled(union, of: part, in: conjunction) }
        limitCombinations(of: &rest)
        guard let position = rest.parts.firstIndex(where: { !$0.openUnions.isEmpty }) else { return meaning(of: rest) }
        let part = rest.parts[position]
        let union: Conjunction.Unions = part.openUnions.contains(.oneOf) ? .oneOf : .anyOf
        rest.parts[position].spent.insert(union)
        rest.dropSilentParts()
        let members = part.variants(of: union).enumerated().compactMap { member(at: $0, $1, beside: rest, of: part) }
        return collapse(members, discriminator: part.schema.discriminator ?? rest.discriminator)
    }

    /// A union that changes no type: its members only require names or limit lengths, or the schema itself is one of
    /// them.
    private func isSettled(
        _ union: Conjunction.Unions, of part: Conjunction.Part, in conjunction: Conjunction
    ) -> Bool {
        if !conjunction.lineage.isEmpty {
            let named = index.variants(of: part.schema, union)
            if conjunction.lineage.contains(where: { $0 != part.schema.node && named.contains($0) }) { return true }
        }
        let variants = part.variants(of: union)
        guard variants.allSatisfy(\.isOfPlainLimits) else { return false }
        let known = Set(conjunction.parts.flatMap { $0.schema.properties.map(\.name) })
        let kinds = conjunction.parts.compactMap(\.schema.statedKinds)
        return variants.allSatisfy { $0.adds(nothingTo: known, kinds) }
    }

    private func limitCombinations(of rest: inout Conjunction) {
        guard rest.parts.reduce(0, { $0 + $1.openUnions.rawValue.nonzeroBitCount }) > 1 else { return }
        let sizes = rest.parts.flatMap { part in part.openUnions.members.map { part.variants(of: $0).count } }
        guard sizes.reduce(1, { $0.multipliedReportingOverflow(by: $1).partialValue }) > Self.mostCombinations else {
            return
        }
        var isFirst = true
        let diagnostics = diagnostics
        rest.spendUnions { part, _ in
            defer { isFirst = false }
            if !isFirst { diagnostics.warning(.tooManyCombinations, at: part.schema.node.range) }
            return !isFirst
        }
    }

    private func member(
        at position: Int, _ variant: OpenAPI.Schema, beside rest: Conjunction, of part: Conjunction.Part
    ) -> UnionMeaning.Member? {
        if let target = variant.reference.flatMap(index.target), target.node == part.schema.node {
            diagnostics.warning(.unionOfItself, at: variant.node.range)
            return nil
        }
        var conjunction = conjunction(of: variant)
        if !variant.admitsOnlyNull, !rest.isUnconstrained {
            conjunction = flattened(variant)
            let discriminator = part.schema.discriminator?.propertyName
            if !isCovered(rest, by: conjunction, but: discriminator) { conjunction.join(rest) }
        }
        return UnionMeaning.Member(position: position, conjunction: conjunction, meaning: meaning(of: conjunction))
    }

    /// A member that declares every property of the base by itself needs nothing from it.
    ///
    /// - Parameter discriminator: A property that is written anyway, whoever requires it.
    private func isCovered(_ rest: Conjunction, by member: Conjunction, but discriminator: String?) -> Bool {
        let properties = Set(member.parts.flatMap { $0.schema.properties.map(\.name) })
        let required = Set(member.parts.flatMap { $0.schema.required.map(\.name) })
        return rest.parts.allSatisfy { part in
            part.openUnions.isEmpty && part.schema.hasOnlyProperties
                && part.schema.properties.allSatisfy { properties.contains($0.name) }
                && part.schema.required.allSatisfy {
                    required.contains($0.name) || ($0.name == discriminator && properties.contains($0.name))
                }
        } && rest.parts.contains { $0.schema.isSubstantial(without: $0.spent) }
    }
}

extension Conjunction {
    fileprivate mutating func spendUnions(where isSpent: (Part, Unions) -> Bool) {
        for position in parts.indices {
            for union in parts[position].openUnions.members where isSpent(parts[position], union) {
                parts[position].spent.insert(union)
            }
        }
        dropSilentParts()
    }

    fileprivate mutating func dropSilentParts() {
        parts.removeAll { !$0.spent.isEmpty && !$0.schema.isConstraining(without: $0.spent) }
    }

    /// Adds what stands beside a union to one of its members.
    fileprivate mutating func join(_ rest: Conjunction) {
        let present = Set(parts.map(\.schema.node))
        var joined: [Part] = []
        for var part in rest.parts where !present.contains(part.schema.node) {
            if case .place = part.owner { part.owner = .union }
            joined.append(part)
        }
        parts = joined + parts
        isConditional = true
        lineage.formUnion(rest.lineage)
        kinds = kinds ?? rest.kinds
    }

    fileprivate var discriminator: OpenAPI.Discriminator? {
        parts.last { $0.schema.discriminator != nil }?.schema.discriminator
    }
}

extension Conjunction.Part {
    var openUnions: Conjunction.Unions {
        var unions: Conjunction.Unions = []
        if !schema.oneOf.isEmpty { unions.insert(.oneOf) }
        if !schema.anyOf.isEmpty { unions.insert(.anyOf) }
        return unions.subtracting(spent)
    }

    func variants(of union: Conjunction.Unions) -> [OpenAPI.Schema] { union == .oneOf ? schema.oneOf : schema.anyOf }
}

extension Conjunction.Unions {
    fileprivate var members: [Self] { [.oneOf, .anyOf].filter { contains($0) } }
}

extension OpenAPI.Schema {
    /// No keyword of its own that could change a type, properties aside.
    fileprivate var isOfPlainLimits: Bool {
        reference == nil && allOf.isEmpty && oneOf.isEmpty && anyOf.isEmpty && !isEnumerated && !isNullable
            && format == nil
            && items == nil && prefixItems.isEmpty && constant != false && additionalProperties?.constant != true
    }

    fileprivate func adds(nothingTo properties: Set<String>, _ kinds: [ValueKinds]) -> Bool {
        if let own = statedKinds, !kinds.contains(own) { return false }
        return self.properties.allSatisfy { properties.contains($0.name) && !$0.value.isConstraining() }
    }

    fileprivate var hasOnlyProperties: Bool {
        !isEnumerated && items == nil && prefixItems.isEmpty && additionalProperties == nil && patternProperties.isEmpty
            && unevaluatedProperties == nil && format == nil && (statedKinds ?? .object) == .object
    }
}

extension Diagnostic.Message {
    fileprivate static var unionOfItself: Self {
        Self(id: "union-of-itself", "this union is a member of itself, which adds nothing; remove the member")
    }

    fileprivate static var tooManyCombinations: Self {
        Self(
            id: "too-many-combinations",
            "several 'oneOf' or 'anyOf' hold here at once and combine in too many ways; only the first is used")
    }
}
