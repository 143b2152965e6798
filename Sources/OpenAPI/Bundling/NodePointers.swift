import YAML

/// The JSON pointers of all nodes of a tree that references could lead to, as fragments.
struct NodePointers {
    private var texts: [Node: String] = [:]

    init(_ root: Node) {
        var open = [(node: root, text: "#")]
        while let (node, text) = open.popLast() {
            guard node.kind == .mapping || node.kind == .sequence, texts[node] == nil else { continue }
            texts[node] = text
            for (key, value) in node.entries { open.append((value, text + "/" + JSONPointer.escaped(key.text))) }
            for (index, element) in node.elements.enumerated() { open.append((element, text + "/\(index)")) }
        }
    }

    subscript(node: Node) -> String? { texts[node] }
}
