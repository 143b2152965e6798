import ToolDiagnostics
import YAML

/// An object other than a schema that may stand behind a reference.
protocol Referenceable: Sendable {
    static var table: WritableKeyPath<ReferenceTable, [Node: Self]> { get }
    /// Where in `components` such objects stand.
    static var section: String { get }
    /// `nil` when nothing sensible can be understood, which is reported.
    init?(decoding node: Node, _ decoder: DocumentDecoder)
}

extension DocumentDecoder {
    /// The node that a reference leads to. One that leads nowhere is reported.
    func target(of reference: Node) -> ReferenceTarget? {
        switch resolver.resolve(reference.text, from: resolver.file(of: reference, from: resource)) {
        case .found(let target):
            return target
        case .repaired(let target, let message):
            warning(message, at: reference)
            return target
        case .failed(let message), .unreadable(let message, .unreadable):
            if isNeeded { error(message, at: reference) } else { warning(message, at: reference) }
            return nil
        case .unreadable(let message, .absent):
            warning(message, at: reference)
            return nil
        case .failedBefore:
            return nil
        }
    }

    /// A node, or the one of the right kind behind a reference where no version of the specification has any.
    func value(_ node: Node, _ kind: Node.Kind) -> Node {
        guard node.count == 1, let reference = node.referenceMember else { return node }
        // A text in a file of its own is no YAML.
        guard kind != .string || reference.text.utf8.contains(UInt8(ascii: "#")) else { return node }
        guard let target = endSilently(of: node), target.kind == kind else { return node }
        warnOnce(.unexpectedReference(), at: reference)
        return target
    }

    /// An object written in place or behind a reference; its target is decoded into the table at once.
    func referenced<Value: Referenceable>(at node: Node, as type: Value.Type = Value.self) -> Referenced<Value>? {
        guard let reference = node.referenceMember else {
            return Value(decoding: node, self).map { .inline($0) }
        }
        let target = target(of: reference)
        if let target, !unusableTargets.contains(target.node) {
            reportSection(of: reference, expected: Value.section)
            decodeChain(to: target, from: reference, as: type)
        }
        return .reference(
            Reference(
                node: reference, text: reference.text, target: target?.node, name: Reference.name(in: reference.text),
                summary: node["summary"].flatMap { $0.kind == .string ? $0.text : nil },
                description: node["description"].flatMap { $0.kind == .string ? $0.text : nil }))
    }

    /// The nodes that stand behind each other, each a reference to the next, up to the first that is none.
    ///
    /// A circle of nothing but references has no end: it is reported once, and the result is `nil`.
    func chain(to target: ReferenceTarget, from reference: Node) -> [ReferenceTarget]? {
        var chain = [target]
        var visited: Set<Node> = [target.node]
        var reference = reference
        while let last = chain.last, let next = last.node.referenceMember {
            reference = next
            guard !unusableTargets.contains(last.node), let target = within(last.resource, { self.target(of: next) }),
                visited.insert(target.node).inserted
            else {
                reportCircle(chain, closedBy: reference)
                unusableTargets.formUnion(visited)
                return nil
            }
            chain.append(target)
        }
        return chain
    }

    private func decodeChain<Value: Referenceable>(
        to target: ReferenceTarget, from reference: Node, as type: Value.Type
    ) {
        guard references[keyPath: Value.table][target.node] == nil,
            let chain = chain(to: target, from: reference), let end = chain.last
        else { return }
        let known = references[keyPath: Value.table][end.node]
        guard let value = known ?? within(end.resource, { Value(decoding: end.node, self) }) else {
            unusableTargets.formUnion(chain.map(\.node))
            return
        }
        for place in chain { references[keyPath: Value.table][place.node] = value }
    }

    private func reportCircle(_ chain: [ReferenceTarget], closedBy reference: Node) {
        guard let closing = resolver.resolve(reference.text, from: chain[chain.count - 1].resource).target,
            let start = chain.firstIndex(where: { $0.node == closing.node })
        else { return }
        let places = chain[start...].dropLast().prefix(10).compactMap(\.node.referenceMember)
        let notes = places.map { Diagnostic.Note("which leads to '\($0.text)'", at: $0.range) }
        if isNeeded {
            error(.referenceCircle(reference.text), at: reference, notes: notes)
        } else {
            warning(.referenceCircle(reference.text), at: reference, notes: notes)
        }
    }

    private func reportSection(of reference: Node, expected: String) {
        let prefix = "#/components/"
        guard reference.text.utf8.starts(with: prefix.utf8) else { return }
        let section = reference.text.utf8.dropFirst(prefix.utf8.count).prefix { $0 != UInt8(ascii: "/") }
        guard !section.elementsEqual(expected.utf8) else { return }
        warning(.wrongSection(reference.text, expected: expected), at: reference)
    }
}

extension Reference {
    /// The last token of a reference's pointer; without a pointer, the file's name without what follows its last point.
    static func name(in text: String) -> String {
        let bytes = text.utf8
        let hash = bytes.firstIndex(of: UInt8(ascii: "#")) ?? bytes.endIndex
        let fragment = bytes[hash...].dropFirst()
        if let slash = fragment.lastIndex(of: UInt8(ascii: "/")) {
            return JSONPointer.unescaped(Substring(fragment[slash...].dropFirst()))
        }
        if !fragment.isEmpty { return JSONPointer.percentDecoded(Substring(fragment)) }
        let path = bytes[..<hash]
        let file = path.lastIndex(of: UInt8(ascii: "/")).map { path[$0...].dropFirst() } ?? path
        let stem = file.lastIndex(of: UInt8(ascii: ".")).map { file[..<$0] } ?? file
        return JSONPointer.percentDecoded(Substring(stem))
    }
}

extension Diagnostic.Message {
    static func unexpectedReference() -> Self {
        Self(
            id: "unexpected-reference",
            "a reference is not allowed here; this and others like it are followed, but not every tool does so")
    }

    static func referenceCircle(_ text: String) -> Self {
        Self(id: "reference-circle", "'\(text)' leads back here, and nothing but references lies between")
    }

    static func wrongSection(_ text: String, expected: String) -> Self {
        Self(id: "wrong-section", "'\(text)' is used here like one of '#/components/\(expected)'; move it there")
    }
}
