import OpenAPI
import YAML

/// Schemas that must hold at once: what stands at a place, what it refers to, and what its `allOf` lists, flattened.
struct Conjunction {
    /// One schema's own keywords, without the `$ref` and `allOf` that led to other parts.
    struct Part {
        let schema: OpenAPI.Schema
        /// Where the schema stands, and so to which type the types written inside it belong.
        var owner: Owner
        /// Unions of this schema that have been dealt with.
        var spent: Unions = []
    }

    enum Owner {
        /// The type made from the conjunction itself.
        case place
        /// The union of which the conjunction is a member.
        case union
        case named(NamedSchema)
        case type(TypeID)
    }

    struct Unions: OptionSet, Hashable {
        let rawValue: UInt8
        static let oneOf = Unions(rawValue: 1)
        static let anyOf = Unions(rawValue: 2)
    }

    struct Key: Hashable {
        private let first: PartKey?
        private let others: [PartKey]
        private let names: [Node]
        private let kinds: ValueKinds?
        private let isConditional: Bool

        private struct PartKey: Hashable {
            let node: Node
            let spent: Unions

            init(_ part: Part) {
                node = part.schema.node
                spent = part.spent
            }
        }

        init(_ conjunction: Conjunction) {
            let parts = conjunction.parts
            first = parts.first.map(PartKey.init)
            others = parts.count > 1 ? parts.dropFirst().map(PartKey.init) : []
            names = conjunction.names.map(\.node)
            kinds = conjunction.kinds
            isConditional = conjunction.isConditional
        }
    }

    /// Inherited parts first, in the order in which they are named; each schema once.
    var parts: [Part] = []
    /// The schemas written at the place: the schema itself, then the members of its `allOf` that are no references.
    var written: [OpenAPI.Schema] = []
    /// The named schemas to which the place refers directly, and which it might merely repeat.
    var names: [NamedSchema] = []
    /// A reference with nothing beside it; its parts are not gathered.
    var isReference = false
    /// A member of a union that has to agree with what stands beside the union; one that cannot is no member.
    var isConditional = false
    /// Every schema met on the way, followed references included; left empty where nothing was followed.
    var lineage: Set<Node> = []
    /// The place itself says that `null` may stand here, whatever strict reading finds.
    var saysNullable = false
    /// Other shapes of one object, whose properties differ from these only by the values that they list.
    var otherShapes: [Conjunction] = []
    /// Narrows the kinds of values further: one member of a `type` list.
    var kinds: ValueKinds?

    var key: Key { Key(self) }

    init() {}

    /// A schema that refers to nothing.
    init(plain schema: OpenAPI.Schema) {
        written = [schema]
        if schema.isConstraining() { parts = [Part(schema: schema, owner: .place)] }
    }

    /// A reference with nothing beside it.
    init(_ schema: OpenAPI.Schema, referringTo target: NamedSchema) {
        written = [schema]
        names = [target]
        isReference = true
    }

    /// Any value goes.
    var isUnconstrained: Bool { parts.isEmpty && kinds == nil && !isReference }

    /// What the place refers to, where it is written as a reference.
    var onlyReference: NamedSchema? {
        written.count == 1 && written[0].reference != nil && names.count == 1 ? names[0] : nil
    }
}

extension OpenAPI.Schema {
    /// Says something about values beyond their kind. Descriptions, examples, lengths and patterns do not change a
    /// type.
    func isSubstantial(without spent: Conjunction.Unions = []) -> Bool {
        constant == false || enumeration != nil || const != nil || format != nil || contentEncoding != nil
            || contentMediaType != nil || hasObjectKeywords || items != nil || !prefixItems.isEmpty
            || (!oneOf.isEmpty && !spent.contains(.oneOf)) || (!anyOf.isEmpty && !spent.contains(.anyOf))
    }

    var hasObjectKeywords: Bool {
        !properties.isEmpty || !required.isEmpty || !patternProperties.isEmpty || additionalProperties != nil
            || unevaluatedProperties != nil
    }

    /// Says anything that matters for the type: its kind at least.
    func isConstraining(without spent: Conjunction.Unions = []) -> Bool {
        !types.isEmpty || admitsOnlyNull || hasImplicitKind || isSubstantial(without: spent)
    }

    /// `type: "null"`, which leaves no other type.
    var admitsOnlyNull: Bool {
        guard types.isEmpty, isNullable, let type = node["type"] else { return false }
        return type.kind == .sequence ? type.elements.allSatisfy(\.isNullType) : type.isNullType
    }

    /// Keywords that make sense for one kind of value only, where no `type` stands.
    private var hasImplicitKind: Bool {
        pattern != nil || bounds.minLength != nil || bounds.maxLength != nil || bounds.minItems != nil
            || bounds.maxItems != nil || bounds.minimum != nil || bounds.maximum != nil || bounds.multipleOf != nil
            || bounds.minProperties != nil || bounds.maxProperties != nil
    }
}

extension Node {
    fileprivate var isNullType: Bool { kind == .null || text.lowercased() == "null" }
}
