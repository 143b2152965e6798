import Diagnostics
import OpenAPI
import YAML

extension SchemaAnalysis {
    typealias Member = UnionMeaning.Member

    /// Takes the simple cases out of a union: `null` becomes nullability, equal members become one, scalars that JSON cannot tell apart
    /// are put together, and a single member stands for itself.
    func collapse(_ members: [Member], discriminator: OpenAPI.Discriminator?) -> SchemaMeaning {
        var kept = spread(members, keepingNested: discriminator != nil)
        let isNullable = kept.contains { $0.meaning.isNullable || $0.conjunction.saysNullable || $0.isNull }
        kept.removeAll { $0.isNull || $0.isNever }
        kept = withoutDuplicates(kept)
        if let object = commonObject(of: kept) { return SchemaMeaning(kind: .object(object), isNullable: isNullable) }
        kept = mergingScalars(of: kept)
        for position in kept.indices { kept[position].position = position }
        switch kept.count {
        case 0: return SchemaMeaning(kind: isNullable ? .null : .never, isNullable: isNullable)
        case 1: return SchemaMeaning(kind: kept[0].meaning.kind, isNullable: isNullable)
        default:
            let union = discriminated(kept, by: discriminator)
            return SchemaMeaning(kind: .union(union), isNullable: isNullable)
        }
    }

    /// A union of schemas that stand in no `anyOf`: what several `patternProperties` admit together.
    func alternatives(_ schemas: [OpenAPI.Schema]) -> (SchemaMeaning, Conjunction) {
        let members = schemas.enumerated().map { position, schema in
            let conjunction = conjunction(of: schema)
            return Member(position: position, conjunction: conjunction, meaning: meaning(of: conjunction))
        }
        var whole = Conjunction()
        whole.parts = members.flatMap(\.conjunction.parts)
        return (collapse(members, discriminator: nil), whole)
    }

    /// Members of unions written inside the union become its own.
    private func spread(_ members: [Member], keepingNested: Bool) -> [Member] {
        members.flatMap { member -> [Member] in
            guard !keepingNested, case .union(let inner) = member.meaning.kind, case .signature = inner.selection else {
                return [member]
            }
            return inner.members.map { inner in
                var inner = inner
                inner.meaning.isNullable = inner.meaning.isNullable || member.meaning.isNullable
                return inner
            }
        }
    }

    private func withoutDuplicates(_ members: [Member]) -> [Member] {
        var keys: Set<Conjunction.Key> = []
        var names: Set<Node> = []
        return members.filter { member in
            if case .named(let schema) = member.meaning.kind { return names.insert(schema.node).inserted }
            return keys.insert(member.conjunction.key).inserted
        }
    }

    /// `oneOf` members that declare the same properties and only require others of them are one object.
    private func commonObject(of members: [Member]) -> Conjunction? {
        guard members.count > 1 else { return nil }
        let objects = members.compactMap { member -> Conjunction? in
            guard case .object(let conjunction) = member.meaning.kind else { return nil }
            return conjunction
        }
        guard objects.count == members.count, let first = objects.first else { return nil }
        let outline = first.outline
        guard !outline.isEmpty, objects.allSatisfy({ $0.outline == outline }) else { return nil }
        var common = first
        let required = objects.map(\.requiredNames)
        common.commonlyRequired = required.dropFirst().reduce(required[0]) { $0.intersection($1) }
        return common
    }
}

extension UnionMeaning.Member {
    fileprivate var isNull: Bool { if case .null = meaning.kind { true } else { false } }
    fileprivate var isNever: Bool { if case .never = meaning.kind { true } else { false } }
}

extension Conjunction {
    var requiredNames: Set<String> {
        let names = Set(parts.flatMap { $0.schema.required.map(\.name) })
        return commonlyRequired.map { names.intersection($0) } ?? names
    }

    /// Property names with a rough description of each, enough to see that two objects declare the same.
    fileprivate var outline: [String: [String]] {
        var outline: [String: [String]] = [:]
        for part in parts {
            for property in part.schema.properties { outline[property.name, default: []].append(property.value.outline) }
            if let additional = part.schema.additionalProperties { outline["*", default: []].append(additional.outline) }
        }
        return outline
    }
}

extension OpenAPI.Schema {
    /// Equal for schemas of equal type. A schema that is more than a plain scalar or a reference equals only itself.
    fileprivate var outline: String {
        if let reference { return "$" + reference.text }
        let isPlain = properties.isEmpty && items == nil && allOf.isEmpty && oneOf.isEmpty && anyOf.isEmpty
            && prefixItems.isEmpty && additionalProperties == nil
        guard isPlain else { return "#\(node.range.line):\(node.range.column)" }
        let values = enumeratedNodes.map(\.text).joined(separator: "|")
        return types.map(\.rawValue).joined(separator: ",") + "/" + (format ?? "") + "/" + values + (isNullable ? "?" : "")
    }
}
