import YAML

/// The schemas that a description needs and that no `components` of its entry document lists, in the order in which
/// references first led to them. They count as components, named as they are referred to.
struct GatheredSchemas {
    /// A schema behind a chain of references, and the last reference on the way.
    struct Entry {
        let name: String
        let target: ReferenceTarget
    }

    /// What components that stand in files of their own lead to, by the node of the component.
    private(set) var listedEnds: [Node: ReferenceTarget] = [:]
    private(set) var entries: [Entry] = []
    private var known: Set<Node> = []
    private var names: Set<String> = []

    /// - Parameter schemas: What the entry document lists.
    init(
        _ candidates: [(target: ReferenceTarget, reference: Node)], beside schemas: Node?, _ decoder: DocumentDecoder
    ) {
        if let schemas, schemas.kind == .mapping {
            known = Set(schemas.entries.map(\.value))
            names = Set(schemas.entries.map(\.key.text))
            for (name, schema) in schemas.entries { list(schema, named: name.text, decoder) }
        }
        for (target, reference) in candidates { add(target, reference, decoder) }
    }

    /// A component that is but a reference to a schema of its own name in another file is that schema.
    private mutating func list(_ schema: Node, named name: String, _ decoder: DocumentDecoder) {
        guard schema.count == 1, let reference = schema.referenceMember,
            let target = decoder.resolver.resolve(
                reference.text, from: decoder.resolver.file(of: schema, from: decoder.entry)
            ).target,
            target.resource.file !== decoder.entry.file
        else { return }
        let (end, last) = decoder.plainEnd(of: target, from: reference, isKnown: known.contains)
        guard Reference.meaningfulName(in: last.text) == name, known.insert(end.node).inserted else { return }
        listedEnds[schema] = end
    }

    private mutating func add(_ target: ReferenceTarget, _ reference: Node, _ decoder: DocumentDecoder) {
        let (end, last) = decoder.plainEnd(of: target, from: reference, isKnown: known.contains)
        guard decoder.isElsewhere(end), known.insert(end.node).inserted else { return }
        entries.append(Entry(name: unusedName(Reference.meaningfulName(in: last.text)), target: end))
    }

    private mutating func unusedName(_ wanted: String) -> String {
        let base = wanted.isEmpty ? "schema" : wanted
        var name = base
        var number = 2
        while !names.insert(name).inserted {
            name = "\(base)\(number)"
            number += 1
        }
        return name
    }
}

extension DocumentDecoder {
    /// True for what a bundle of the description cannot have where it stands: parts of other files, and all that
    /// version 2.0 or an `$id` gives another address.
    func isElsewhere(_ target: ReferenceTarget) -> Bool {
        target.resource.file !== entry.file || swagger2 != nil || target.resource.identifiers != nil
    }

    /// Follows references that stand alone, as far as nothing is met that is known.
    func plainEnd(
        of target: ReferenceTarget, from reference: Node, isKnown: (Node) -> Bool
    ) -> (end: ReferenceTarget, last: Node) {
        var (end, last) = (target, reference)
        for _ in 0..<100 where !isKnown(end.node) && end.node.count == 1 {
            guard let next = end.node.referenceMember,
                let following = resolver.resolve(next.text, from: end.resource).target
            else { break }
            (end, last) = (following, next)
        }
        return (end, last)
    }
}

extension Components {
    /// Adds what stands elsewhere.
    mutating func add(_ gathered: GatheredSchemas, _ references: ReferenceTable) {
        schemas = schemas.map { component in
            let end = gathered.listedEnds[component.value.node].flatMap { references.schemas[$0.node] }
            return end.map { Named(node: component.node, name: component.name, value: $0) } ?? component
        }
        for entry in gathered.entries {
            guard let schema = references.schemas[entry.target.node] else { continue }
            schemas.append(Named(node: schema.node, name: entry.name, value: schema))
        }
    }
}
