import OpenAPI
import ToolDiagnostics
import YAML

extension SchemaAnalysis {
    typealias Member = UnionMeaning.Member

    /// Takes the simple cases out of a union: `null` becomes nullability, equal members become one, scalars that JSON
    /// cannot tell apart are put together, and a single member stands for itself.
    func collapse(_ members: [Member], discriminator: OpenAPI.Discriminator?) -> SchemaMeaning {
        var kept = spread(members, keepingNested: discriminator != nil)
        let isNullable = kept.contains { $0.meaning.isNullable || $0.conjunction.saysNullable || isNull($0) }
        let admitsNamed = kept.contains(where: \.isNamed)
        kept.removeAll { isNull($0) || $0.isNever || (admitsNamed && $0.conjunction.isNullableObject) }
        if kept.count == 1, discriminator == nil {
            let remaining = kept[0].meaning.remaining ?? kept[0].conjunction
            return SchemaMeaning(kind: kept[0].meaning.kind, isNullable: isNullable, remaining: remaining)
        }
        kept = withoutDuplicates(kept)
        if let discriminator { kept = addingMapped(kept, discriminator) }
        if discriminator == nil, let object = commonObject(of: kept) {
            return SchemaMeaning(kind: .object(object), isNullable: isNullable)
        }
        kept = mergingScalars(of: kept)
        for position in kept.indices { kept[position].position = position }
        switch kept.count {
        case 0: return SchemaMeaning(kind: isNullable ? .null : members.isEmpty ? .any : .never, isNullable: isNullable)
        case 1: return SchemaMeaning(kind: kept[0].meaning.kind, isNullable: isNullable)
        default:
            let union = discriminated(kept, by: discriminator ?? inheritedDiscriminator(of: kept))
            return SchemaMeaning(kind: .union(union), isNullable: isNullable)
        }
    }

    /// A union of schemas that stand in no `anyOf`: what several `patternProperties` admit together, or several shapes
    /// of one property.
    func alternatives(_ conjunctions: [Conjunction]) -> (SchemaMeaning, Conjunction) {
        let members = conjunctions.enumerated().map { position, conjunction in
            Member(position: position, conjunction: conjunction, meaning: meaning(of: conjunction))
        }
        var whole = Conjunction()
        whole.parts = members.flatMap(\.conjunction.parts)
        return (collapse(members, discriminator: nil), whole)
    }

    /// `null`, by name too, or a schema that says `nullable: true` and nothing of values, by which authors mean it.
    private func isNull(_ member: Member) -> Bool {
        if case .null = underlying(member.meaning) { return true }
        return member.conjunction.saysNullable && member.conjunction.isUnconstrained
    }

    /// Members of unions written inside the union become its own.
    private func spread(_ members: [Member], keepingNested: Bool) -> [Member] {
        guard !keepingNested, members.contains(where: \.isUnion) else { return members }
        return members.flatMap { member -> [Member] in
            guard case .union(let inner) = member.meaning.kind, case .signature = inner.selection else {
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
        var scalars: Set<Scalar> = []
        var lists: Set<Scalar> = []
        return members.filter { member in
            if case .named(let schema) = member.meaning.kind { return names.insert(schema.node).inserted }
            if case .scalar(let scalar) = member.meaning.kind { return scalars.insert(scalar).inserted }
            if let scalar = scalarInLists(member.meaning) { return lists.insert(scalar).inserted }
            return keys.insert(member.conjunction.key).inserted
        }
    }

    /// Lists of four and of six numbers are lists of numbers.
    private func scalarInLists(_ meaning: SchemaMeaning) -> Scalar? {
        guard case .array(let items?) = meaning.kind, items.isPlain else { return nil }
        let element = self.meaning(of: items)
        guard case .scalar(let scalar) = element.kind, !element.isNullable, !items.saysNullable else { return nil }
        return scalar
    }

    /// Members that declare the same properties, and only require others of them or list other values for them, are one
    /// object.
    private func commonObject(of members: [Member]) -> Conjunction? {
        guard members.count > 1 else { return nil }
        var objects: [Conjunction] = []
        for member in members {
            guard case .object(let conjunction) = member.meaning.kind else { return nil }
            objects.append(conjunction)
        }
        let outline = objects[0].outline
        guard !outline.isEmpty, objects.allSatisfy({ $0.outline == outline }) else { return nil }
        var common = objects[0]
        common.otherShapes = Array(objects.dropFirst())
        return common
    }
}

extension UnionMeaning.Member {
    fileprivate var isUnion: Bool { if case .union = meaning.kind { true } else { false } }
    fileprivate var isNamed: Bool { if case .named = meaning.kind { true } else { false } }
    fileprivate var isNever: Bool { if case .never = meaning.kind { true } else { false } }
}

extension Conjunction {
    /// `{ type: object, nullable: true }`, by which apispec says that the reference beside it may be null.
    fileprivate var isNullableObject: Bool {
        guard written.count == 1, let schema = written.first, schema.reference == nil else { return false }
        return schema.isNullable && schema.types == [.object] && !schema.isSubstantial()
    }

    /// The names that every shape of the object requires.
    var requiredNames: Set<String> {
        let names = Set(parts.flatMap { $0.schema.required.map(\.name) })
        return otherShapes.reduce(names) { $0.intersection($1.requiredNames) }
    }

    /// Property names with a rough description of each, enough to see that two objects declare the same.
    fileprivate var outline: [String: [String]] {
        var outline: [String: [String]] = [:]
        for part in parts {
            for property in part.schema.properties {
                outline[property.name, default: []].append(property.value.outline)
            }
            if let additional = part.schema.additionalProperties {
                outline["*", default: []].append(additional.outline)
            }
        }
        return outline
    }
}

extension OpenAPI.Schema {
    /// Equal for schemas of equal type, listed strings aside. A schema that is more than a plain scalar or a reference
    /// equals only itself.
    fileprivate var outline: String {
        if let reference { return "$" + reference.text }
        let isPlain =
            properties.isEmpty && items == nil && allOf.isEmpty && oneOf.isEmpty && anyOf.isEmpty
            && prefixItems.isEmpty && additionalProperties == nil && constant == nil
        guard isPlain else { return "#\(node.range.line):\(node.range.column)" }
        if listsStrings { return isNullable ? "listed?" : "listed" }
        let values = enumeratedNodes.map(\.text).joined(separator: "|")
        return types.map(\.rawValue).joined(separator: ",") + "/" + (format ?? "") + "/" + values
            + (isNullable ? "?" : "")
    }

    private var listsStrings: Bool {
        isEnumerated && enumeratedNodes.allSatisfy { $0.kind == .string } && (types.isEmpty || types == [.string])
    }
}
