import OpenAPI
import YAML

/// Finds out how the schemas of bodies and answers in XML are written, each named one once.
struct XMLModeling {
    /// Inline schemas deeper than this are read as whatever stands there.
    private static let deepest = 32

    private let analysis: SchemaAnalysis
    private(set) var forms: [NamedXMLForm] = []
    private var names: [Node: String] = [:]
    private var taken: Set<String> = []
    private var pending: [(position: Int, schema: NamedSchema)] = []

    init(analysis: SchemaAnalysis) { self.analysis = analysis }

    /// The name of the form of a whole body or answer; nil for what is no object and no list, which is handed over as
    /// it is.
    mutating func root(_ schema: OpenAPI.Schema) -> String? {
        let conjunction = analysis.conjunction(of: schema)
        switch analysis.underlying(analysis.meaning(of: conjunction)) {
        case .object, .array, .union: break
        case .any, .never, .null, .named, .scalar, .enumeration, .tuple: return nil
        }
        defer { defineNamed() }
        if conjunction.isReference, let named = conjunction.names.first { return name(of: named) }
        if let known = names[schema.node] { return known }
        let name = free(schema.xml?.name ?? schema.title ?? "root")
        names[schema.node] = name
        var form = form(of: conjunction, depth: 0)
        form.name = form.name ?? name
        forms.append(NamedXMLForm(name: name, form: form))
        return name
    }

    private mutating func defineNamed() {
        while let next = pending.popLast() {
            var form = form(of: analysis.conjunction(of: next.schema.schema), depth: 0)
            form.name = form.name ?? next.schema.name
            let extensions = analysis.polymorphism(of: next.schema)?.children.map(\.schema) ?? []
            if !extensions.isEmpty { form.value = value(ofAny: [next.schema] + extensions) }
            forms[next.position].form = form
        }
    }

    private mutating func name(of schema: NamedSchema) -> String {
        if let known = names[schema.node] { return known }
        let name = free(schema.name)
        names[schema.node] = name
        pending.append((forms.count, schema))
        forms.append(NamedXMLForm(name: name, form: XMLForm(value: .any)))
        return name
    }

    private mutating func free(_ proposal: String) -> String {
        var name = proposal
        var number = 2
        while !taken.insert(name).inserted {
            name = proposal + String(number)
            number += 1
        }
        return name
    }

    private mutating func form(of conjunction: Conjunction, depth: Int) -> XMLForm {
        let meaning = analysis.meaning(of: conjunction)
        var form = XMLForm(value: depth < Self.deepest ? value(of: meaning, depth: depth) : .any)
        form.take(conjunction.xmlHints)
        return form
    }

    private mutating func value(of meaning: SchemaMeaning, depth: Int) -> XMLForm.Value {
        switch meaning.kind {
        case .any, .never, .null, .tuple: return .any
        case .scalar(let scalar): return XMLForm.Value(scalar)
        case .enumeration(let shape): return XMLForm.Value(shape)
        case .named(let schema): return value(of: schema, depth: depth)
        case .array(let items): return .list(of: items.map { form(of: $0, depth: depth + 1) } ?? XMLForm(value: .any))
        case .object(let object): return self.object([object], depth: depth)
        case .union(let union): return value(of: union, depth: depth)
        }
    }

    /// Names of mere scalars are not worth a look-up.
    private mutating func value(of schema: NamedSchema, depth: Int) -> XMLForm.Value {
        switch analysis.underlying(analysis.meaning(of: schema)) {
        case .scalar(let scalar): XMLForm.Value(scalar)
        case .enumeration(let shape): XMLForm.Value(shape)
        case .any, .never, .null, .tuple: .any
        case .named, .array, .object, .union: .named(name(of: schema))
        }
    }

    /// Elements do not say which member of a union they belong to, so they are looked up among those of all.
    private mutating func value(of union: UnionMeaning, depth: Int) -> XMLForm.Value {
        var objects: [Conjunction] = []
        for member in union.members {
            switch analysis.underlying(analysis.meaning(of: member.conjunction)) {
            case .object(let object): objects.append(object)
            case .scalar(.string), .enumeration: return .string
            default: return .any
            }
        }
        return object(objects, depth: depth)
    }

    private mutating func value(ofAny schemas: [NamedSchema]) -> XMLForm.Value {
        let objects = schemas.compactMap { schema -> Conjunction? in
            guard case .object(let object) = analysis.underlying(analysis.meaning(of: schema)) else { return nil }
            return object
        }
        return object(objects, depth: 0)
    }

    private mutating func object(_ shapes: [Conjunction], depth: Int) -> XMLForm.Value {
        var members: [XMLForm.Member] = []
        var others: XMLForm?
        var known: Set<String> = []
        for shape in shapes {
            let found = ObjectMembers(of: shape)
            for member in found.properties where !member.isForbidden && known.insert(member.name).inserted {
                members.append(self.member(member, isOnly: shapes.count == 1, depth: depth))
            }
            if others == nil, let schema = found.additional.first {
                others = form(of: analysis.conjunction(of: schema), depth: depth + 1)
            }
        }
        return .object(members, others: members.isEmpty && others == nil ? XMLForm(value: .any) : others)
    }

    private mutating func member(_ member: ObjectMembers.Member, isOnly: Bool, depth: Int) -> XMLForm.Member {
        let conjunction = member.schemas.isEmpty ? Conjunction() : analysis.conjunction(ofAll: member.schemas)
        return XMLForm.Member(
            name: member.name, form: form(of: conjunction, depth: depth + 1),
            isRequired: member.isRequired && isOnly)
    }
}

extension XMLForm {
    /// What the place says goes before what the schema says that it refers to.
    fileprivate mutating func take(_ hints: [OpenAPI.XMLHints]) {
        name = hints.lazy.compactMap(\.name).first
        namespace = hints.lazy.compactMap(\.namespace).first
        prefix = hints.lazy.compactMap(\.prefix).first
        node = hints.lazy.compactMap(\.nodeType).first.flatMap { Node(rawValue: $0.rawValue) }
    }
}

extension XMLForm.Value {
    fileprivate init(_ scalar: Scalar) {
        switch scalar {
        case .boolean: self = .boolean
        case .integer, .number: self = .number
        case .string, .null: self = .string
        case .custom(_, let scalar): self.init(scalar)
        }
    }

    fileprivate init(_ shape: EnumShape) {
        switch shape.rawType {
        case .string: self = .string
        case .integer: self = .number
        case .mixed: self = .any
        }
    }
}

extension Conjunction {
    /// At the place itself, then of what it refers to, the most derived first.
    fileprivate var xmlHints: [OpenAPI.XMLHints] {
        written.compactMap(\.xml) + names.compactMap(\.schema.xml) + parts.reversed().compactMap(\.schema.xml)
    }
}
