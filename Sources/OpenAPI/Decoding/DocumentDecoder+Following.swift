import YAML

extension DocumentDecoder {
    /// The node itself, or the one that its chain of references ends with; `nil` when it leads nowhere.
    func end(of node: Node) -> ReferenceTarget? {
        guard let reference = node.referenceMember else { return ReferenceTarget(node: node, resource: resource) }
        guard let target = target(of: reference), !unusableTargets.contains(target.node) else { return nil }
        return chain(to: target, from: reference)?.last
    }

    /// The node that a chain of references ends with, for a first look: nothing is reported.
    func endSilently(of node: Node) -> Node? {
        var place = ReferenceTarget(node: node, resource: resolver.file(of: node, from: resource))
        for _ in 0..<100 {
            guard let reference = place.node.referenceMember else { return place.node }
            guard let next = resolver.resolve(reference.text, from: place.resource).target else { return nil }
            place = next
        }
        return nil
    }

    /// Reads a node, or the one that it refers to.
    func following<Value>(_ node: Node, _ read: (Node) -> Value?) -> Value? {
        guard let end = end(of: node) else { return nil }
        return within(end.resource) { read(end.node) }
    }
}
