import Diagnostics
import OpenAPI
import YAML

/// Finds out what schemas mean, each once, without building anything.
///
/// A class because the answers are remembered for all who ask.
final class SchemaAnalysis {
    let index: SchemaIndex
    let diagnostics: Diagnostics
    private var meanings: [Conjunction.Key: SchemaMeaning] = [:]
    private var active: Set<Conjunction.Key> = []
    private var partCounts: [Node: Int] = [:]
    private var conjunctions: [Node: Conjunction] = [:]
    private var depth = 0
    /// Enumerations that a union with a plain string opens.
    var opened: Set<Node> = []

    init(index: SchemaIndex, diagnostics: Diagnostics) {
        self.index = index
        self.diagnostics = diagnostics
    }

    func conjunction(of schema: OpenAPI.Schema) -> Conjunction {
        if let known = conjunctions[schema.node] { return known }
        var flattening = Flattening(index: index, diagnostics: diagnostics)
        flattening.add(schema)
        var conjunction = flattening.result
        conjunction.saysNullable = conjunction.placeAdmitsNull
        conjunctions[schema.node] = conjunction
        return conjunction
    }

    /// Schemas from several places that hold at once, as when two members of an `allOf` describe the same property; the most derived last.
    func conjunction(ofAll schemas: [OpenAPI.Schema]) -> Conjunction {
        if schemas.count == 1 { return conjunction(of: schemas[0]) }
        var flattening = Flattening(index: index, diagnostics: diagnostics)
        for schema in schemas { flattening.add(schema) }
        var whole = flattening.result
        let single = schemas.map { conjunction(of: $0) }
        whole.written = single.reversed().flatMap(\.written)
        whole.saysNullable = single.allSatisfy(\.saysNullable)
        return whole
    }

    func meaning(of schema: OpenAPI.Schema) -> SchemaMeaning { meaning(of: conjunction(of: schema)) }

    func meaning(of conjunction: Conjunction) -> SchemaMeaning {
        let key = conjunction.key
        if let known = meanings[key] { return known }
        guard depth < Flattening.deepest, active.insert(key).inserted else { return SchemaMeaning(kind: .any) }
        depth += 1
        let meaning = work(out: conjunction)
        depth -= 1
        active.remove(key)
        meanings[key] = meaning
        return meaning
    }

    /// True while the meaning of a named schema is being worked out: a union that asks has itself as a member.
    func isBeingWorkedOut(_ schema: NamedSchema) -> Bool {
        active.contains(conjunction(of: schema.schema).key)
    }

    /// Whether `null` is among the values, through references and unions.
    func admitsNull(_ schema: NamedSchema) -> Bool {
        let conjunction = conjunction(of: schema.schema)
        return conjunction.saysNullable || meaning(of: conjunction).isNullable
    }

    /// What a meaning is, once names are looked through.
    func underlying(_ meaning: SchemaMeaning) -> SchemaMeaning.Kind {
        var kind = meaning.kind
        for _ in 0..<Flattening.deepest {
            guard case .named(let schema) = kind else { return kind }
            kind = self.meaning(of: schema.schema).kind
        }
        return .any
    }

    private func work(out conjunction: Conjunction) -> SchemaMeaning {
        if conjunction.parts.contains(where: { $0.schema.constant == false }) { return SchemaMeaning(kind: .never) }
        if let schema = restated(by: conjunction) {
            return SchemaMeaning(kind: .named(schema), isNullable: admitsNull(schema))
        }
        if conjunction.isUnconstrained { return SchemaMeaning(kind: .any) }
        return union(of: conjunction) ?? plainMeaning(of: conjunction)
    }

    /// The named schema to which the rest of a conjunction adds nothing: a reference with a description beside it, an `allOf` of one,
    /// an `allOf` of a schema and its own base.
    private func restated(by conjunction: Conjunction) -> NamedSchema? {
        guard conjunction.kinds == nil else { return nil }
        let count = conjunction.substantialCount
        return conjunction.names.first { name in
            substantialCount(of: name) == count && (count > 0 || conjunction.parts.isEmpty || !isUnconstrained(name))
                && !isVariant(conjunction, of: name)
        }
    }

    /// A component that extends a base without adding anything is one of the base's variants, not the base.
    private func isVariant(_ conjunction: Conjunction, of base: NamedSchema) -> Bool {
        let members = (base.schema.oneOf + base.schema.anyOf).compactMap { $0.reference.flatMap(index.target)?.node }
        if members.contains(where: { $0 != base.node && conjunction.lineage.contains($0) }) { return true }
        guard let place = conjunction.written.first, place.reference == nil else { return false }
        return index.children(of: base).contains { $0.node == place.node } && discriminators(of: base).first != nil
    }

    private func isUnconstrained(_ schema: NamedSchema) -> Bool { conjunction(of: schema.schema).isUnconstrained }

    private func substantialCount(of schema: NamedSchema) -> Int {
        if let known = partCounts[schema.node] { return known }
        let count = conjunction(of: schema.schema).substantialCount
        partCounts[schema.node] = count
        return count
    }
}

extension Conjunction {
    fileprivate var substantialCount: Int {
        parts.reduce(0) { $0 + ($1.schema.isSubstantial(without: $1.spent) ? 1 : 0) }
    }
}
