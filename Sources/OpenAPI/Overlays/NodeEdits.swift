import YAML

/// Places in a tree that are to change, so that only what lies on the way to them is built anew.
struct NodeEdits {
    private var isTarget = false
    private var children: [JSONPathMatch.Step: NodeEdits] = [:]

    init(_ paths: [[JSONPathMatch.Step]]) {
        for path in paths { insert(path[...]) }
    }

    private mutating func insert(_ path: ArraySlice<JSONPathMatch.Step>) {
        guard let step = path.first else {
            isTarget = true
            return
        }
        children[step, default: NodeEdits([])].insert(path.dropFirst())
    }

    /// The tree with the update merged into every target, or without the targets when there is none. Nil when nothing
    /// is left.
    func applied(to node: Node, _ update: Node?) -> Node? {
        if isTarget, update == nil { return nil }
        let result = children.isEmpty ? node : withEditedChildren(node, update)
        guard isTarget, let update else { return result }
        return result.kind == .sequence ? result.appending(update) : result.merged(with: update)
    }

    private func withEditedChildren(_ node: Node, _ update: Node?) -> Node {
        switch node.kind {
        case .mapping:
            let entries = node.entries.compactMap { entry in
                guard let edits = children[.key(entry.key.text)] else { return entry }
                return edits.applied(to: entry.value, update).map { (entry.key, $0) }
            }
            return NodeBuilder().mapping(entries, at: node)
        case .sequence:
            let elements = node.elements.enumerated().compactMap { index, element in
                guard let edits = children[.index(index)] else { return element }
                return edits.applied(to: element, update)
            }
            return NodeBuilder().sequence(elements, at: node)
        default:
            return node
        }
    }
}

extension Node {
    /// Overlay 1.0, 4.4.3.1: an update of a list is a new member of it; a list of updates is appended whole.
    fileprivate func appending(_ update: Node) -> Node {
        let added = update.kind == .sequence ? Array(update.elements) : [update]
        return NodeBuilder().sequence(elements + added, at: self)
    }

    /// Mappings are merged member by member, lists are joined, anything else is replaced.
    fileprivate func merged(with update: Node) -> Node {
        switch (kind, update.kind) {
        case (.mapping, .mapping):
            let kept = entries.map { entry in
                (key: entry.key, value: update[entry.key.text].map { entry.value.merged(with: $0) } ?? entry.value)
            }
            let added = update.entries.filter { self[$0.key.text] == nil }
            return NodeBuilder().mapping(kept + added, at: self)
        case (.sequence, .sequence):
            return NodeBuilder().sequence(Array(elements) + update.elements, at: self)
        default:
            return update
        }
    }
}
