import OpenAPI
import ToolDiagnostics
import YAML

extension SchemaAnalysis {
    /// What a conjunction without unions means: an enumeration, a scalar, a container, or one of several kinds.
    func plainMeaning(of conjunction: Conjunction) -> SchemaMeaning {
        let isNullable = conjunction.partsAdmitNull
        guard let kinds = admittedKinds(of: conjunction) else {
            return SchemaMeaning(kind: conjunction.isConditional ? .never : .any)
        }
        if let enumeration = enumeration(of: conjunction, kinds: kinds) {
            return SchemaMeaning(kind: enumeration, isNullable: isNullable)
        }
        if kinds == .all { return SchemaMeaning(kind: .any) }
        if kinds.isSingle { return SchemaMeaning(kind: kind(of: conjunction, kinds), isNullable: isNullable) }
        let members = kinds.members
        if members.isEmpty { return SchemaMeaning(kind: .null, isNullable: true) }
        if members.count > 1 { return SchemaMeaning(kind: union(of: members, conjunction), isNullable: isNullable) }
        return SchemaMeaning(kind: kind(of: conjunction, members[0]), isNullable: isNullable)
    }

    private func kind(of conjunction: Conjunction, _ kind: ValueKinds) -> SchemaMeaning.Kind {
        switch kind {
        case .object: .object(conjunction)
        case .array: arrayMeaning(of: conjunction)
        default: .scalar(scalar(of: conjunction, kind))
        }
    }

    private func scalar(of conjunction: Conjunction, _ kind: ValueKinds) -> Scalar {
        let scalar = conjunction.scalar(of: kind)
        guard !customFormats.isEmpty else { return scalar }
        let format = conjunction.parts.reversed().lazy.compactMap(\.schema.format).first { customFormats.contains($0) }
        return format.map { .custom(format: $0, scalar) } ?? scalar
    }

    /// `type: [string, array]`: one member for each kind, with the keywords that concern it.
    private func union(of kinds: [ValueKinds], _ conjunction: Conjunction) -> SchemaMeaning.Kind {
        let members = kinds.enumerated().map { position, kind in
            var member = conjunction
            member.kinds = kind
            member.names = []
            return UnionMeaning.Member(
                position: position, conjunction: member, meaning: SchemaMeaning(kind: self.kind(of: member, kind)))
        }
        return .union(UnionMeaning(members: members, selection: .signature))
    }

    /// What all parts admit; `nil` when no value is of all the kinds that they ask for, which is reported.
    private func admittedKinds(of conjunction: Conjunction) -> ValueKinds? {
        var kinds = conjunction.kinds ?? .all
        var firstStated: OpenAPI.Schema?
        for part in conjunction.parts {
            guard let stated = part.schema.statedKinds else { continue }
            let both = kinds.intersection(stated)
            if both.isEmpty, !stated.isEmpty, let firstStated {
                if !conjunction.isConditional { reportConflict(part.schema, firstStated) }
                return nil
            }
            kinds = both
            firstStated = firstStated ?? part.schema
        }
        guard firstStated == nil, conjunction.kinds == nil else { return kinds }
        return impliedKinds(of: conjunction)
    }

    private func reportConflict(_ schema: OpenAPI.Schema, _ other: OpenAPI.Schema) {
        diagnostics.warning(
            .conflictingTypes, at: schema.node.range,
            notes: [Diagnostic.Note("the other type is stated here", at: other.node.range)])
    }

    private func impliedKinds(of conjunction: Conjunction) -> ValueKinds {
        if conjunction.parts.contains(where: { $0.schema.isEnumerated }) { return .all }
        let implied = conjunction.parts.compactMap(\.schema.impliedKinds)
        return implied.first { $0 == .object } ?? implied.first ?? .all
    }

    private func arrayMeaning(of conjunction: Conjunction) -> SchemaMeaning.Kind {
        if let tuple = conjunction.parts.last(where: { !$0.schema.prefixItems.isEmpty })?.schema {
            return .tuple(tuple.prefixItems.map { self.conjunction(of: $0) }, rest: rest(of: tuple))
        }
        let items = conjunction.parts.compactMap(\.schema.items)
        return .array(of: items.isEmpty ? nil : self.conjunction(ofAll: items))
    }

    /// Further elements after `prefixItems`: none when `items: false` or `maxItems` ends the list there.
    private func rest(of tuple: OpenAPI.Schema) -> Conjunction? {
        if let items = tuple.items { return items.constant == false ? nil : conjunction(of: items) }
        if let most = tuple.bounds.maxItems, most <= tuple.prefixItems.count { return nil }
        return Conjunction()
    }
}

extension Diagnostic.Message {
    fileprivate static var conflictingTypes: Self {
        Self(
            id: "conflicting-types",
            "no value can be of this type and of the other that 'allOf' asks for; it is read as any JSON value")
    }
}
