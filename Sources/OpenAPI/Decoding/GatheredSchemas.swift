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
    /// Nodes that are but references to other files, and what each leads to in the end.
    private(set) var ends: [Node: Node] = [:]
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
        let chain = decoder.plainChain(from: target, reference, isKnown: known.contains)
        guard Reference.meaningfulName(in: chain.last.text) == name, known.insert(chain.end.node).inserted else {
            return
        }
        listedEnds[schema] = chain.end
        for node in [schema] + chain.passed { ends[node] = chain.end.node }
    }

    private mutating func add(_ target: ReferenceTarget, _ reference: Node, _ decoder: DocumentDecoder) {
        let chain = decoder.plainChain(from: target, reference, isKnown: known.contains)
        for node in chain.passed { ends[node] = ends[chain.end.node] ?? chain.end.node }
        guard decoder.isElsewhere(chain.end), known.insert(chain.end.node).inserted else { return }
        entries.append(Entry(name: unusedName(Reference.meaningfulName(in: chain.last.text)), target: chain.end))
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

    /// References that stand alone, each the target of the one before.
    struct PlainChain {
        /// The first that is no such reference, or is known.
        var end: ReferenceTarget
        /// The reference that leads to the end.
        var last: Node
        /// What lies on the way.
        var passed: [Node] = []
    }

    func plainChain(from target: ReferenceTarget, _ reference: Node, isKnown: (Node) -> Bool) -> PlainChain {
        var chain = PlainChain(end: target, last: reference)
        for _ in 0..<100 where !isKnown(chain.end.node) && chain.end.node.count == 1 {
            guard let next = chain.end.node.referenceMember,
                let following = resolver.resolve(next.text, from: chain.end.resource).target
            else { break }
            chain.passed.append(chain.end.node)
            (chain.end, chain.last) = (following, next)
        }
        return chain
    }
}

extension Components {
    /// Adds what stands elsewhere; references lead to it directly.
    mutating func add(_ gathered: GatheredSchemas, _ references: inout ReferenceTable) {
        for (node, end) in gathered.ends {
            if let schema = references.schemas[end] { references.schemas[node] = schema }
        }
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
