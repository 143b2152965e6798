import OpenAPI
import ToolDiagnostics
import YAML

/// Finds out what schemas mean, each once, without building anything.
///
/// A class because the answers are remembered for all who ask.
final class SchemaAnalysis {
    let index: SchemaIndex
    let diagnostics: Diagnostics
    /// Formats that the user has types for.
    let customFormats: Set<String>
    private var meanings: [Conjunction.Key: SchemaMeaning] = [:]
    private var active: Set<Conjunction.Key> = []
    private var conjunctions: [Node: Conjunction] = [:]
    private var depth = 0
    /// Schemas that were found to hold at once. Recursive ones can multiply; no real document comes near the end.
    private var intersections = 0
    private static let mostIntersections = 5_000
    /// Enumerations that a union with a plain string opens.
    var opened: Set<Node> = []

    init(index: SchemaIndex, customFormats: Set<String>, diagnostics: Diagnostics) {
        self.customFormats = customFormats
        self.index = index
        self.diagnostics = diagnostics
    }

    /// What holds at the place of a schema. Of a mere reference only the name is kept.
    func conjunction(of schema: OpenAPI.Schema) -> Conjunction {
        if schema.isPlainReference, let target = schema.reference.flatMap(index.target) {
            return Conjunction(schema, referringTo: target)
        }
        return flattened(schema)
    }

    /// All that holds at the place of a schema, through references.
    func flattened(_ schema: OpenAPI.Schema) -> Conjunction {
        guard schema.reference != nil || !schema.allOf.isEmpty else {
            var conjunction = Conjunction(plain: schema)
            conjunction.saysNullable = schema.isNullable
            return conjunction
        }
        if let known = conjunctions[schema.node] { return known }
        var flattening = Flattening(index: index, diagnostics: diagnostics)
        flattening.add(schema)
        var conjunction = flattening.result
        conjunction.saysNullable = conjunction.placeAdmitsNull
        conjunctions[schema.node] = conjunction
        return conjunction
    }

    /// Schemas from several places that hold at once, as when two members of an `allOf` describe the same property; the
    /// most derived last.
    func conjunction(ofAll schemas: [OpenAPI.Schema]) -> Conjunction {
        if schemas.count == 1 { return conjunction(of: schemas[0]) }
        var flattening = Flattening(index: index, diagnostics: diagnostics)
        for schema in schemas { flattening.add(schema) }
        var whole = flattening.result
        let single = schemas.map { flattened($0) }
        whole.written = single.reversed().flatMap(\.written)
        whole.saysNullable = single.allSatisfy(\.saysNullable)
        return whole
    }

    func meaning(of schema: OpenAPI.Schema) -> SchemaMeaning { meaning(of: conjunction(of: schema)) }

    func meaning(of named: NamedSchema) -> SchemaMeaning {
        if let known = named.meaning { return known }
        let conjunction = conjunction(of: named.schema)
        let meaning = meaning(of: conjunction)
        // Others are remembered when they are complete; a union that asks for itself meanwhile gets no answer.
        if conjunction.isPlain { named.meaning = meaning }
        return meaning
    }

    func meaning(of conjunction: Conjunction) -> SchemaMeaning {
        // Remembering what is found at once would cost more than finding it again.
        if conjunction.isReference || conjunction.isPlain { return work(out: conjunction) }
        let key = conjunction.key
        if let known = meanings[key] { return known }
        guard depth < Flattening.deepest, isWithinReason(conjunction), active.insert(key).inserted else {
            return SchemaMeaning(kind: .any)
        }
        depth += 1
        let meaning = work(out: conjunction)
        depth -= 1
        active.remove(key)
        meanings[key] = meaning
        return meaning
    }

    private func isWithinReason(_ conjunction: Conjunction) -> Bool {
        guard conjunction.parts.count > 1 else { return true }
        intersections += 1
        if intersections == Self.mostIntersections {
            diagnostics.warning(.tooManyIntersections, at: conjunction.written.first?.node.range)
        }
        return intersections < Self.mostIntersections
    }

    /// Whether `null` is among the values, through references and unions. Any JSON value needs no such word.
    func admitsNull(_ named: NamedSchema) -> Bool {
        var chain: [NamedSchema] = []
        var last = named
        while last.admitsNull == nil {
            // A schema that asks itself has no other reason to admit it.
            last.admitsNull = false
            chain.append(last)
            guard last.schema.isPlainReference, let next = last.schema.reference.flatMap(index.target) else { break }
            last = next
        }
        guard let end = chain.last else { return last.admitsNull ?? false }
        if end === last {
            let meaning = meaning(of: end)
            end.admitsNull =
                !meaning.isAnything && (meaning.isNullable || conjunction(of: end.schema).saysNullable)
        }
        for link in chain { link.admitsNull = last.admitsNull }
        return last.admitsNull ?? false
    }

    /// What a meaning is, once names are looked through.
    func underlying(_ meaning: SchemaMeaning) -> SchemaMeaning.Kind {
        var kind = meaning.kind
        for _ in 0..<Flattening.deepest {
            guard case .named(let schema) = kind else { return kind }
            kind = self.meaning(of: schema).kind
        }
        return .any
    }

    private func work(out conjunction: Conjunction) -> SchemaMeaning {
        if conjunction.parts.contains(where: { $0.schema.constant == false }) { return SchemaMeaning(kind: .never) }
        if let schema = restated(by: conjunction) {
            return SchemaMeaning(kind: .named(schema), isNullable: admitsNull(schema))
        }
        if conjunction.isUnconstrained {
            if let not = conjunction.written.first?.not { diagnostics.note(.onlyNot, at: not.node.range) }
            return SchemaMeaning(kind: .any)
        }
        return union(of: conjunction) ?? plainMeaning(of: conjunction)
    }

    /// The named schema to which the rest of a conjunction adds nothing: a reference with a description beside it, an
    /// `allOf` of one, an `allOf` of a schema and its own base.
    private func restated(by conjunction: Conjunction) -> NamedSchema? {
        if conjunction.isReference { return conjunction.names.first }
        guard conjunction.kinds == nil, !conjunction.names.isEmpty else { return nil }
        let count = conjunction.substantialCount
        return conjunction.names.first { name in
            substantialCount(of: name) == count
                && (count > 0 || conjunction.parts.isEmpty || !flattened(name.schema).isUnconstrained)
        }
    }

    private func substantialCount(of schema: NamedSchema) -> Int {
        if let known = schema.substantialCount { return known }
        let count = flattened(schema.schema).substantialCount
        schema.substantialCount = count
        return count
    }
}

extension Conjunction {
    /// One schema of its own, without union.
    var isPlain: Bool { parts.count == 1 && names.isEmpty && parts[0].openUnions.isEmpty }

    fileprivate var substantialCount: Int {
        parts.reduce(0) { $0 + ($1.schema.isSubstantial(without: $1.spent) ? 1 : 0) }
    }
}

extension Diagnostic.Message {
    fileprivate static var onlyNot: Self {
        Self(id: "only-not", "'not' alone says what a value is not, so any JSON value is read; add a 'type'")
    }
}
