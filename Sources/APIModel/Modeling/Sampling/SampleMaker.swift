import OpenAPI
import YAML

/// Makes a value that a schema admits: the document's own examples where they are valid, else values within every bound
/// that the schemas state.
///
/// What is made stays small. All properties of the outermost object are there; further in only those that must be, or
/// the first few of an object that requires none.
struct SampleMaker {
    /// How far in objects without required properties are filled.
    private static let deepestOptional = 4
    /// How many optional properties stand for all of them, further in.
    private static let fewOptional = 3
    private static let deepest = 24

    let analysis: SchemaAnalysis
    let messages: Sampling
    /// Schemas that are being made: one that asks for itself is cut off.
    private var active: Set<Conjunction.Key> = []
    private var depth = 0
    /// How many further values may be made, so that no document takes forever.
    private var budget = 2_000

    init(analysis: SchemaAnalysis, of messages: Sampling) {
        self.analysis = analysis
        self.messages = messages
    }

    /// - Parameter example: What stands beside the schema, at a parameter or a media type.
    /// - Returns: Nil where no value is known to be valid.
    func value(of schema: OpenAPI.Schema, example: Node?) -> Literal? {
        var maker = self
        let conjunction = analysis.conjunction(of: schema)
        if let example, let literal = maker.admitted(example, by: conjunction) { return literal }
        return maker.value(of: conjunction)
    }

    mutating func value(of conjunction: Conjunction) -> Literal? {
        guard depth < Self.deepest, budget > 0, active.insert(conjunction.key).inserted else { return nil }
        budget -= 1
        depth += 1
        defer {
            depth -= 1
            active.remove(conjunction.key)
        }
        let meaning = analysis.meaning(of: conjunction)
        let examples = conjunction.examples + (meaning.remaining?.examples ?? [])
        if let literal = examples.lazy.compactMap({ [self] in admitted($0, by: conjunction) }).first {
            return literal
        }
        return made(of: meaning, meaning.remaining ?? conjunction)
    }

    private func admitted(_ example: Node, by conjunction: Conjunction) -> Literal? {
        let check = SampleCheck(analysis: analysis, messages: messages)
        return check.literal(example, fitting: conjunction).flatMap { check.admits($0, conjunction) ? $0 : nil }
    }

    private mutating func made(of meaning: SchemaMeaning, _ conjunction: Conjunction) -> Literal? {
        switch meaning.kind {
        case .any: return .string("value")
        case .never: return nil
        case .null: return .null
        case .named(let schema):
            depth -= 1
            defer { depth += 1 }
            return value(of: analysis.flattened(schema.schema).withoutPlaceName)
        case .scalar(let scalar): return self.scalar(scalar, conjunction)
        case .enumeration(let shape):
            let check = SampleCheck(analysis: analysis, messages: messages)
            return shape.values.lazy.map(\.literal).first { check.admits($0, conjunction) }
        case .array(let items): return array(of: items ?? Conjunction(), conjunction.limits)
        case .tuple(let elements, _): return tuple(of: elements)
        case .object(let object): return self.object(object)
        case .union(let union): return self.union(union)
        }
    }

    /// Strings may still be one of several: of two formats, or of two patterns.
    private mutating func scalar(_ scalar: Scalar, _ conjunction: Conjunction) -> Literal? {
        let made = SampleScalar(conjunction)
        for variant in conjunction.parts.flatMap({ $0.schema.oneOf + $0.schema.anyOf }) {
            guard let value = value(of: analysis.conjunction(of: variant)) else { continue }
            if made.admits(value, scalar) { return value }
        }
        return made.value(of: scalar)
    }

    private mutating func array(of items: Conjunction, _ limits: Limits) -> Literal? {
        let least = max(limits.minItems, 1)
        guard limits.maxItems > 0, least <= 64 else { return limits.maxItems == 0 ? .array([]) : nil }
        guard let item = value(of: items) else { return limits.minItems == 0 ? .array([]) : nil }
        guard limits.uniqueItems, least > 1 else { return .array(Array(repeating: item, count: least)) }
        if case .enumeration(let shape) = analysis.underlying(analysis.meaning(of: items)) {
            return shape.values.count < least ? nil : .array(shape.values.prefix(least).map(\.literal))
        }
        return .array((0..<least).map { item.varied(by: $0) })
    }

    private mutating func tuple(of elements: [Conjunction]) -> Literal? {
        var values: [Literal] = []
        for element in elements {
            guard let value = value(of: element) else { return nil }
            values.append(value)
        }
        return .array(values)
    }

    private mutating func object(_ conjunction: Conjunction) -> Literal? {
        let members = ObjectMembers(of: conjunction)
        let limits = conjunction.limits
        var made: [LiteralMember] = []
        var optional = optionalCount(members, limits)
        let (required, excluded) = requiredNames(of: conjunction, members)
        for member in members.properties where !member.isForbidden && !isLeftOut(member) {
            let isRequired = required.contains(member.name)
            guard isRequired || (optional > 0 && !excluded.contains(member.name)) else { continue }
            guard let value = value(of: member, in: members) else {
                if isRequired { return nil }
                continue
            }
            made.append(LiteralMember(name: member.name, value: value))
            if !isRequired { optional -= 1 }
        }
        addFurther(to: &made, members, limits)
        return .object(made)
    }

    /// What must be there, and what must not, when unions ask for one of several properties.
    private func requiredNames(
        of conjunction: Conjunction, _ members: ObjectMembers
    ) -> (required: Set<String>, excluded: Set<String>) {
        var required = Set(members.properties.filter(\.isRequired).map(\.name))
        var excluded: Set<String> = []
        for union in RequiredUnion.unions(of: conjunction) {
            let choice = union.choice(beside: required)
            required.formUnion(choice.required)
            excluded.formUnion(choice.excluded)
        }
        return (required, excluded)
    }

    private func optionalCount(_ members: ObjectMembers, _ limits: Limits) -> Int {
        if depth == 1 { return limits.maxProperties }
        let required = members.properties.count { $0.isRequired && !isLeftOut($0) }
        let few = required == 0 && depth <= Self.deepestOptional ? Self.fewOptional : 0
        return min(max(few, limits.minProperties - required), limits.maxProperties)
    }

    private mutating func value(of member: ObjectMembers.Member, in members: ObjectMembers) -> Literal? {
        let schemas = member.schemas.isEmpty ? Array(members.additional.prefix(1)) : member.schemas
        return value(of: schemas.isEmpty ? Conjunction() : analysis.conjunction(ofAll: schemas))
    }

    /// A map is shown with one entry.
    private mutating func addFurther(to made: inout [LiteralMember], _ members: ObjectMembers, _ limits: Limits) {
        guard members.properties.isEmpty || made.count < limits.minProperties else { return }
        guard !members.forbidsAdditional, members.patterns.isEmpty, made.count < limits.maxProperties else { return }
        let schema = members.additional.first.map { analysis.conjunction(of: $0) } ?? Conjunction()
        for number in 0..<max(1, min(limits.minProperties, 8) - made.count) {
            guard let value = value(of: schema) else { return }
            made.append(LiteralMember(name: number == 0 ? "key" : "key\(number + 1)", value: value))
        }
    }

    private func isLeftOut(_ member: ObjectMembers.Member) -> Bool {
        let conjunction = analysis.conjunction(ofAll: member.schemas)
        return conjunction.written.contains(where: messages.leavesOut)
            || conjunction.names.contains { messages.leavesOut($0.schema) }
    }

    /// The first member that can be made and is no other member as well; else the first that can be made.
    private mutating func union(_ union: UnionMeaning) -> Literal? {
        let check = SampleCheck(analysis: analysis, messages: messages)
        var first: Literal?
        for member in union.members {
            guard var value = value(of: member) else { continue }
            if case .discriminator(let property, _) = union.selection, let tag = member.tags.first {
                value = value.setting(property, to: tag, keepingOneOf: member.tags)
            }
            if union.members.count(where: { check.admits(value, $0) }) == 1 { return value }
            first = first ?? value
        }
        return first
    }

    private mutating func value(of member: UnionMeaning.Member) -> Literal? {
        if case .enumeration(let shape) = member.meaning.kind { return shape.values.first?.literal }
        return value(of: member.conjunction)
    }
}

extension Sampling {
    /// Whether a property is only for messages in the other direction.
    func leavesOut(_ schema: OpenAPI.Schema) -> Bool {
        switch self {
        case .requests: schema.isReadOnly
        case .responses: schema.isWriteOnly
        }
    }
}

extension Conjunction {
    /// Examples at the place itself, then at what it refers to.
    fileprivate var examples: [Node] {
        written.compactMap(\.example) + names.compactMap(\.schema.example)
            + (isReference ? [] : written.compactMap(\.defaultValue).filter { $0.kind != .null })
    }

    /// The same, so that it is not taken for the reference that led here.
    fileprivate var withoutPlaceName: Conjunction {
        var conjunction = self
        if !conjunction.parts.isEmpty { conjunction.names = [] }
        conjunction.isReference = false
        return conjunction
    }
}

extension Literal {
    /// Another value of the same kind, for lists without duplicates.
    fileprivate func varied(by number: Int) -> Literal {
        guard number > 0 else { return self }
        switch self {
        case .string(let text): return .string(String(text.dropLast()) + String(number))
        case .integer(let digits): return .integer(String((Int(digits) ?? 0) + number))
        case .number(let digits): return .number(String((Double(digits) ?? 0) + Double(number)))
        default: return self
        }
    }

    fileprivate func setting(_ property: String, to tag: String, keepingOneOf tags: [String]) -> Literal {
        guard case .object(var members) = self else { return self }
        if let position = members.firstIndex(where: { $0.name == property }) {
            if case .string(let text) = members[position].value, tags.contains(text) { return self }
            members[position].value = .string(tag)
        } else {
            members.insert(LiteralMember(name: property, value: .string(tag)), at: 0)
        }
        return .object(members)
    }
}
