import OpenAPI
import ToolDiagnostics
import YAML

/// Builds the type graph: one definition for each named schema, and one for each inline type at the place where it was
/// first met.
struct TypeModeler {
    /// Where a type stands, in case it needs a definition of its own.
    struct Place {
        let origin: TypeOrigin
        /// Levels of inline types above.
        var depth = 0

        func inside(_ parent: TypeID, _ role: InlineRole) -> Place {
            Place(origin: .inline(parent: parent, role: role), depth: depth + 1)
        }
    }

    /// A default as written, until the graph is complete and it can be compared with its type.
    struct PendingDefault {
        let place: PropertyPlace
        let value: Node
    }

    struct PropertyPlace {
        let object: TypeID
        /// Its position.
        let property: Int
    }

    let analysis: SchemaAnalysis
    let diagnostics: Diagnostics
    var graph = TypeGraph()
    var pendingDefaults: [PendingDefault] = []
    /// Properties that are only named in `required`.
    var undeclaredProperties: [PropertyPlace] = []
    /// The property by which members are told apart, for unions that have one.
    var discriminatorProperties: [TypeID: String] = [:]
    private(set) var names: [Node: TypeID] = [:]
    var inlineTypes: [Conjunction.Key: TypeID] = [:]
    var interned = InternedTypes()
    /// Inline types of several parts, such as a property that two members of an `allOf` describe. Recursive ones can
    /// multiply.
    private var intersections = 0
    private static let mostIntersections = 5_000
    private let usedAsTypes: Set<Node>
    private var pending: [(id: TypeID, schema: NamedSchema)] = []

    /// Reserves a definition for every component that is needed, in the document's order.
    init(analysis: SchemaAnalysis, reach: SchemaReach, diagnostics: Diagnostics) {
        self.analysis = analysis
        self.diagnostics = diagnostics
        usedAsTypes = reach.usedAsTypes
        for component in analysis.index.components where reach.schemas.contains(component.node) {
            let id = reserve(Place(origin: .named(component.name)), for: component.schema)
            names[component.node] = names[component.node] ?? id
            pending.append((id, component))
        }
        pending.reverse()
    }

    /// The type of a schema at a place, defined there if it is nothing simpler.
    mutating func use(of schema: OpenAPI.Schema, at place: Place) -> TypeUse {
        use(of: analysis.conjunction(of: schema), at: place)
    }

    mutating func use(of conjunction: Conjunction, at place: Place) -> TypeUse {
        use(of: analysis.meaning(of: conjunction), conjunction, at: place)
    }

    mutating func use(of meaning: SchemaMeaning, _ conjunction: Conjunction, at place: Place) -> TypeUse {
        let id = type(of: meaning, conjunction, at: place)
        let isNullable = !meaning.isAnything && (meaning.isNullable || conjunction.saysNullable)
        return TypeUse(id, isNullable: isNullable)
    }

    /// Defines every named schema that is still only reserved.
    mutating func defineNamed() {
        while let next = pending.popLast() { define(next.id, as: next.schema) }
    }

    /// The definition of a named schema in which inline types may stand.
    func id(of schema: NamedSchema) -> TypeID? { names[schema.node] }

    private mutating func type(of meaning: SchemaMeaning, _ conjunction: Conjunction, at place: Place) -> TypeID {
        switch meaning.kind {
        case .any: return intern(.any)
        case .never: return intern(.never)
        case .null: return intern(.scalar(.null))
        case .scalar(let scalar): return intern(.scalar(scalar))
        case .named(let schema): return type(of: schema, depth: place.depth)
        case .enumeration, .array, .tuple, .object, .union: break
        }
        let key = conjunction.key
        if let known = inlineTypes[key] { return known }
        guard place.depth < Flattening.deepest else {
            diagnostics.warning(.nestingTooDeep, at: conjunction.written.first?.node.range)
            return intern(.any)
        }
        if conjunction.parts.count > 1 {
            intersections += 1
            guard intersections < Self.mostIntersections else {
                diagnostics.warning(.tooManyIntersections, at: conjunction.written.first?.node.range)
                return intern(.any)
            }
        }
        let isShareable = !conjunction.parts.isEmpty
        let id = reserve(place, for: conjunction)
        if isShareable { inlineTypes[key] = id }
        fill(id, meaning.kind, depth: place.depth)
        let kept = sharing(id)
        if isShareable, kept != id { inlineTypes[key] = kept }
        return kept
    }

    /// A component's own type. What else a reference leads to is named after the reference, unless it is met at its own
    /// place first, and is defined later, so that long ways through many files are no deep recursion.
    mutating func type(of schema: NamedSchema, depth: Int) -> TypeID {
        let schema = schema.isComponent ? schema : analysis.canonical(schema) ?? schema
        if let id = names[schema.node] { return id }
        let conjunction = analysis.conjunction(of: schema.schema)
        let place = Place(origin: .named(schema.name), depth: depth + 1)
        let meaning = analysis.meaning(of: conjunction)
        guard meaning.needsDefinition else { return type(of: meaning, conjunction, at: place) }
        if let known = inlineTypes[conjunction.key] { return known }
        let id = reserve(place, for: schema.schema)
        names[schema.node] = id
        inlineTypes[conjunction.key] = id
        pending.append((id, schema))
        return id
    }

    private mutating func define(_ id: TypeID, as schema: NamedSchema) {
        if let first = names[schema.node], first != id { return graph.define(id, as: .alias(TypeUse(first))) }
        let conjunction = analysis.conjunction(of: schema.schema)
        let meaning = analysis.meaning(of: conjunction)
        switch meaning.kind {
        case .any, .never, .null, .scalar, .named:
            let target = type(of: meaning, conjunction, at: Place(origin: .named(schema.name)))
            graph.define(id, as: .alias(TypeUse(target)))
        case .object(let object):
            inlineTypes[conjunction.key] = id
            if usedAsTypes.contains(schema.node), let polymorphism = analysis.polymorphism(of: schema) {
                fillPolymorphic(id, polymorphism, base: object)
            } else {
                fill(id, meaning.kind, depth: 0)
            }
        case .enumeration, .array, .tuple, .union:
            inlineTypes[conjunction.key] = id
            fill(id, meaning.kind, depth: 0)
        }
        if analysis.opened.contains(schema.node), case .enumeration(var shape) = graph[id].shape {
            shape.isOpen = true
            graph.define(id, as: .enumeration(shape))
        }
    }

    private mutating func fill(_ id: TypeID, _ kind: SchemaMeaning.Kind, depth: Int) {
        let place = Place(origin: graph[id].origin, depth: depth)
        switch kind {
        case .enumeration(let shape): graph.define(id, as: .enumeration(shape))
        case .array(let items): fillArray(id, items, place)
        case .tuple(let elements, let rest): fillTuple(id, elements, rest, place)
        case .object(let conjunction): fillObject(id, conjunction, place)
        case .union(let union): fillUnion(id, union, place)
        case .any, .never, .null, .scalar, .named: break
        }
    }
}

extension Diagnostic.Message {
    static var tooManyIntersections: Self {
        Self(
            id: "too-many-intersections",
            "recursive schemas that hold at once multiply without end here; this one is read as any JSON value")
    }
}
