package import ToolDiagnostics

/// Makes nodes that no file holds, each at the place of the node it came from: what an older version is rewritten to,
/// what a page adds.
///
/// New nodes may hold nodes of documents and other new ones.
package struct NodeBuilder: Sendable {
    package init() {}

    /// - Parameter entries: Each key once.
    package func mapping(_ entries: [(key: Node, value: Node)], at origin: Node) -> Node {
        var links: [Node] = []
        links.reserveCapacity(2 * entries.count)
        for entry in entries { links += [entry.key, entry.value] }
        return collection(.mapping, of: links, index: keyIndex(of: entries), at: origin)
    }

    package func sequence(_ elements: [Node], at origin: Node) -> Node {
        collection(.sequence, of: elements, index: [], at: origin)
    }

    package func string(_ text: String, at origin: Node) -> Node {
        scalar(.string, text, style: .doubleQuoted, at: origin)
    }
    package func boolean(_ value: Bool, at origin: Node) -> Node {
        scalar(.boolean, value ? "true" : "false", at: origin)
    }
    package func integer(_ value: Int, at origin: Node) -> Node { scalar(.integer, String(value), at: origin) }
    package func null(at origin: Node) -> Node { scalar(.null, "", at: origin) }

    /// A null to build at where the origin is text of a file and no node.
    package func null(at range: SourceRange) -> Node {
        let record = NodeRecord(
            offset: UInt32(clamping: range.offset), byteCount: UInt32(clamping: range.byteCount), kind: .null,
            isDecoded: true)
        return Node(tree: NodeTree(file: range.file, records: [record], children: [], decodedText: []), index: 0)
    }

    /// A scalar that is what its text says by the rules for plain scalars, for example a number.
    package func plain(_ text: String, at origin: Node) -> Node {
        var text = text
        let kind = text.withUTF8 { Node.Kind(ofPlain: $0) }
        return scalar(kind, text, at: origin)
    }

    private func scalar(_ kind: Node.Kind, _ text: String, style: ScalarStyle = .plain, at origin: Node) -> Node {
        let text = Array(text.utf8)
        let record = NodeRecord(
            offset: origin.record.offset, byteCount: origin.record.byteCount, count: UInt32(text.count), kind: kind,
            style: style, isDecoded: true)
        return Node(tree: NodeTree(file: origin.file, records: [record], children: [], decodedText: text), index: 0)
    }

    private func collection(_ kind: Node.Kind, of links: [Node], index: [Child], at origin: Node) -> Node {
        let record = NodeRecord(
            offset: origin.record.offset, byteCount: origin.record.byteCount,
            count: UInt32(kind == .mapping ? links.count / 2 : links.count), kind: kind)
        let children = links.indices.map { Child(link: UInt32($0)) } + index
        let tree = NodeTree(file: origin.file, records: [record], children: children, decodedText: [], links: links)
        return Node(tree: tree, index: 0)
    }

    private func keyIndex(of entries: [(key: Node, value: Node)]) -> [Child] {
        guard entries.count >= KeyIndex.smallestMapping else { return [] }
        var index = KeyIndex(count: entries.count)
        for (position, entry) in entries.enumerated() {
            entry.key.withText { text in
                _ = index.insert(text, at: position) { entries[$0].key.textEquals(text) }
            }
        }
        return index.slots
    }
}
