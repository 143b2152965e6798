import YAML

/// One of the schemas that a value of a union's member may be.
struct UnionLeaf {
    /// Absent for schemas written in place.
    let name: NamedSchema?
    let meaning: SchemaMeaning
    /// Values of a discriminator that a union between gave.
    let tags: [String]
}

extension SchemaAnalysis {
    /// More are never told apart by what they contain.
    private static let mostLeaves = 1000

    /// The member itself, or the members of the union that it is; behind each schema with a discriminator those that
    /// extend it.
    func leaves(of member: Member) -> [UnionLeaf] {
        var leaves: [UnionLeaf] = []
        var seen: Set<Node> = []
        var pending = [UnionLeaf(name: canonical(member.schema), meaning: member.meaning, tags: [])]
        while let next = pending.popLast(), leaves.count < Self.mostLeaves {
            if let name = next.name, !seen.insert(name.node).inserted { continue }
            if case .union(let union) = underlying(next.meaning) {
                pending += union.members.reversed().map {
                    UnionLeaf(name: canonical($0.schema), meaning: $0.meaning, tags: $0.tags)
                }
                continue
            }
            leaves.append(next)
            for heir in next.name.map(index.descendants) ?? [] where seen.insert(heir.node).inserted {
                leaves.append(UnionLeaf(name: heir, meaning: SchemaMeaning(kind: .named(heir)), tags: []))
            }
        }
        return leaves
    }

    /// The schema itself behind other names for it.
    func canonical(_ schema: NamedSchema?) -> NamedSchema? {
        guard var schema else { return nil }
        for _ in 0..<Flattening.deepest {
            guard let next = meaning(of: schema).name, next.node != schema.node else { break }
            schema = next
        }
        return schema
    }
}

extension UnionMeaning.Member {
    /// The schema that the member is, or that it refers to where what stands beside the union was merged into it.
    var schema: NamedSchema? { meaning.name ?? conjunction.onlyReference }
}

extension SchemaMeaning {
    var name: NamedSchema? { if case .named(let schema) = kind { schema } else { nil } }
}
