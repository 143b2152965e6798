import ToolDiagnostics

/// Works out how a JSON value shows which member of a union it is.
struct Signatures {
    /// Lists inside lists are followed no deeper.
    private static let deepest = 3
    /// A union of more members is not told apart from others by what it contains.
    private static let mostLeaves = 100
    /// Lists of several values are compared for unions of this many members at most.
    private static let mostCompared = 64

    private var graph: TypeGraph
    private let discriminatorProperties: [TypeID: String]
    private let diagnostics: Diagnostics
    private var known: [Question: UnionShape.Signature] = [:]

    /// A member of a union inside a union.
    private struct Branch {
        let id: TypeID
        var property: String?
        var tags: [String] = []
    }

    private struct Question: Hashable {
        let id: TypeID
        let depth: Int
    }

    static func added(
        to graph: consuming TypeGraph, discriminatorProperties: [TypeID: String], _ diagnostics: Diagnostics
    ) -> TypeGraph {
        let ids = graph.ids
        var signatures = Signatures(
            graph: graph, discriminatorProperties: discriminatorProperties, diagnostics: diagnostics)
        for id in ids { signatures.fill(id) }
        return signatures.graph
    }

    private mutating func fill(_ id: TypeID) {
        guard case .union(var union) = graph[id].shape else { return }
        for position in union.variants.indices {
            let variant = union.variants[position]
            var signature = signature(of: variant.type.id, depth: 0)
            if let property = discriminatorProperties[id], !variant.tags.isEmpty {
                signature.require(property, toBe: variant.tags.map(Literal.string))
            }
            union.variants[position].signature = signature
        }
        keepTellingConstants(of: &union)
        if case .signature = union.selection { reportAlike(union) }
        graph.define(id, as: .union(union))
    }

    private mutating func signature(of id: TypeID, depth: Int) -> UnionShape.Signature {
        let question = Question(id: graph.resolved(id), depth: depth)
        if let known = known[question] { return known }
        let signature: UnionShape.Signature
        switch graph[question.id].shape {
        case .scalar(let scalar): signature = UnionShape.Signature(scalar)
        case .enumeration(let enumeration): signature = UnionShape.Signature(enumeration)
        case .object(let object): signature = self.signature(of: object)
        case .dictionary: signature = .object(required: [], optional: [], constants: [], isOpen: true)
        case .array(let item):
            signature = depth < Self.deepest ? .arrayOf(self.signature(of: item.id, depth: depth + 1)) : .array
        case .union: signature = self.signature(ofUnion: question.id, depth: depth)
        case .tuple: signature = .array
        case .alias, .any, .never: signature = .any
        }
        known[question] = signature
        return signature
    }

    /// Any of the types behind a union and the unions in it.
    private mutating func signature(ofUnion id: TypeID, depth: Int) -> UnionShape.Signature {
        var seen: Set<TypeID> = []
        var pending = [Branch(id: id)]
        var leaves: [UnionShape.Signature] = []
        while let next = pending.popLast() {
            if case .union(let union) = graph[next.id].shape {
                if seen.insert(next.id).inserted { pending += branches(of: union, next.id).reversed() }
            } else if seen.insert(next.id).inserted || !next.tags.isEmpty {
                var leaf = signature(of: next.id, depth: depth)
                if let property = next.property { leaf.require(property, toBe: next.tags.map(Literal.string)) }
                leaves.append(leaf)
            }
            guard leaves.count < Self.mostLeaves else { return .any }
        }
        return .either(leaves)
    }

    /// Where the members of a union lead, each with the values of the discriminator that must be there.
    private func branches(of union: UnionShape, _ id: TypeID) -> [Branch] {
        var fallback: Int?
        if case .discriminator(_, let index) = union.selection { fallback = index }
        return union.variants.enumerated().map { position, variant in
            var branch = Branch(id: graph.resolved(variant.type.id))
            if position != fallback, !variant.tags.isEmpty {
                branch.property = discriminatorProperties[id]
                branch.tags = variant.tags
            }
            return branch
        }
    }

    private func signature(of object: ObjectShape) -> UnionShape.Signature {
        var required: [String] = []
        var optional: [String] = []
        var constants: [UnionShape.Constant] = []
        for property in object.properties {
            if case .required = property.presence {
                required.append(property.name)
            } else {
                optional.append(property.name)
            }
            guard case .enumeration(let shape) = graph[graph.resolved(property.type.id)].shape, !shape.isOpen else {
                continue
            }
            constants.append(UnionShape.Constant(property: property.name, values: shape.values.map(\.literal)))
        }
        let isOpen = if case .forbidden = object.additional { false } else { true }
        return .object(required: required, optional: optional, constants: constants, isOpen: isOpen)
    }

    /// A list of values that does not tell members apart is left out: a server may add to it.
    private func keepTellingConstants(of union: inout UnionShape) {
        var lists: [String: [Set<Literal>]] = [:]
        for constant in union.variants.flatMap(\.signature.constants) {
            lists[constant.property, default: []].append(Set(constant.values))
        }
        let isComparable = union.variants.count <= Self.mostCompared
        for position in union.variants.indices {
            union.variants[position].signature.filterConstants { constant in
                if constant.values.count == 1 { return true }
                let values = Set(constant.values)
                return isComparable && lists[constant.property]?.contains { $0.isDisjoint(with: values) } == true
            }
        }
    }

    private func reportAlike(_ union: UnionShape) {
        var first: [UnionShape.Signature: UnionShape.Variant] = [:]
        for variant in union.variants {
            if let other = first[variant.signature] {
                diagnostics.note(
                    .membersAlike, at: variant.range, notes: [Diagnostic.Note("the other stands here", at: other.range)]
                )
            } else {
                first[variant.signature] = variant
            }
        }
    }
}

extension Diagnostic.Message {
    fileprivate static var membersAlike: Self {
        Self(
            id: "union-members-alike",
            "a JSON value of this member looks like one of another member, which is tried first; "
                + "add a 'discriminator' or a 'const'"
        )
    }
}
