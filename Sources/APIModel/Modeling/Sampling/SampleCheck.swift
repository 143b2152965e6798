import OpenAPI
import YAML

/// Tells whether a schema admits a value: documents hold examples that their own schemas refuse.
struct SampleCheck {
    private static let deepest = 64

    let analysis: SchemaAnalysis
    let messages: Sampling

    /// An example as a value of the kind that the schema asks for: an unquoted `1.0` may be text.
    func literal(_ node: Node, fitting conjunction: Conjunction) -> Literal? {
        switch analysis.underlying(analysis.meaning(of: conjunction)) {
        case .scalar(.string): Literal(node, admitting: .string)
        case .scalar(.integer): node.kind == .string ? nil : Literal(node, admitting: .integer)
        case .scalar(.number): node.kind == .string ? nil : Literal(node, admitting: .number)
        default: Literal(node)
        }
    }

    func admits(_ value: Literal, _ conjunction: Conjunction) -> Bool { admits(value, conjunction, depth: 0) }

    private func admits(_ value: Literal, _ conjunction: Conjunction, depth: Int) -> Bool {
        guard depth < Self.deepest else { return false }
        let meaning = analysis.meaning(of: conjunction)
        if case .null = value { return meaning.isAnything || meaning.isNullable || conjunction.saysNullable }
        let conjunction = meaning.remaining ?? conjunction
        switch meaning.kind {
        case .any: return true
        case .never, .null: return false
        case .named(let schema): return admits(value, analysis.flattened(schema.schema).unnamed, depth: depth + 1)
        case .scalar(let scalar): return SampleScalar(conjunction).admits(value, scalar)
        case .enumeration(let shape):
            return shape.values.contains { $0.literal == value }
                && conjunction.parts.allSatisfy { $0.schema.admitsKind(of: value) }
                && conjunction.parts.allSatisfy { !$0.schema.isEnumerated || $0.schema.lists(value) }
        case .array(let items): return admits(value, itemsOf: items, conjunction.limits, depth)
        case .tuple(let elements, let rest): return admits(value, elements, rest: rest, depth)
        case .object(let object): return admits(value, object, depth)
        case .union(let union): return union.members.contains { admits(value, $0, depth: depth + 1) }
        }
    }

    func admits(_ value: Literal, _ member: UnionMeaning.Member) -> Bool { admits(value, member, depth: 1) }

    /// Values that several members of a union list stand in no schema together.
    private func admits(_ value: Literal, _ member: UnionMeaning.Member, depth: Int) -> Bool {
        guard case .enumeration(let shape) = member.meaning.kind else {
            return admits(value, member.conjunction, depth: depth)
        }
        return shape.values.contains { $0.literal == value }
    }

    private func admits(_ value: Literal, itemsOf items: Conjunction?, _ limits: Limits, _ depth: Int) -> Bool {
        guard case .array(let elements) = value, elements.count >= limits.minItems, elements.count <= limits.maxItems
        else { return false }
        if limits.uniqueItems, Set(elements).count != elements.count { return false }
        return elements.allSatisfy { items == nil || admits($0, items ?? Conjunction(), depth: depth + 1) }
    }

    private func admits(_ value: Literal, _ elements: [Conjunction], rest: Conjunction?, _ depth: Int) -> Bool {
        guard case .array(let values) = value, values.count >= elements.count else { return false }
        return values.enumerated().allSatisfy { position, value in
            guard let schema = position < elements.count ? elements[position] : rest else { return false }
            return admits(value, schema, depth: depth + 1)
        }
    }

    private func admits(_ value: Literal, _ object: Conjunction, _ depth: Int) -> Bool {
        guard case .object(let values) = value else { return false }
        let limits = object.limits
        guard values.count >= limits.minProperties, values.count <= limits.maxProperties else { return false }
        let members = ObjectMembers(of: object)
        var known: [String: [OpenAPI.Schema]] = [:]
        for member in members.properties { known[member.name] = member.schemas }
        let names = Set(values.map(\.name))
        guard members.properties.allSatisfy({ !$0.isRequired || names.contains($0.name) }) else { return false }
        guard RequiredUnion.unions(of: object).allSatisfy({ $0.admits(names) }) else { return false }
        return values.allSatisfy { member in
            if let schemas = known[member.name] {
                if schemas.contains(where: { messages.leavesOut($0) || $0.constant == false }) { return false }
                return schemas.isEmpty
                    || admits(member.value, analysis.conjunction(ofAll: schemas), depth: depth + 1)
            }
            guard !members.forbidsAdditional else { return false }
            return members.additional.isEmpty
                || members.additional.contains {
                    admits(member.value, analysis.conjunction(of: $0), depth: depth + 1)
                }
        }
    }
}

extension Conjunction {
    fileprivate var unnamed: Conjunction {
        var conjunction = self
        if !conjunction.parts.isEmpty { conjunction.names = [] }
        conjunction.isReference = false
        return conjunction
    }
}

extension OpenAPI.Schema {
    fileprivate func admitsKind(of value: Literal) -> Bool {
        guard let stated = statedKinds else { return true }
        return switch value {
        case .null: true
        case .boolean: stated.contains(.boolean)
        case .integer: stated.contains(.integer)
        case .number: stated.contains(.fraction)
        case .string: stated.contains(.string)
        case .array: stated.contains(.array)
        case .object: stated.contains(.object)
        }
    }

    fileprivate func lists(_ value: Literal) -> Bool {
        enumeratedNodes.contains { Literal($0) == value || ($0.kind != .string && value == .string($0.text)) }
    }
}
