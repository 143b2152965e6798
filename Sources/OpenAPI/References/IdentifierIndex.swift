import ToolDiagnostics
import YAML

/// The schemas of one file that carry `$id`, `$anchor` or `$dynamicAnchor` (JSON Schema 2020-12, core, 8.2).
final class IdentifierIndex {
    /// By the node that carries `$id`.
    private(set) var addresses: [Node: Address] = [:]
    private(set) var nodes: [Address: Node] = [:]
    /// Schemas with `$recursiveAnchor: true`, as JSON Schema 2019-09 has it.
    private(set) var recursiveAnchors: Set<Node> = []
    private var anchors: [Anchor: Node] = [:]
    private var anchorsByName: [String: [Node]] = [:]

    private struct Anchor: Hashable {
        let address: Address
        let name: String
    }

    /// `nil` when the file's text holds no such keyword at all, which is so for nearly all.
    init?(root: Node, file: SourceFile, address: Address) {
        guard IdentifierIndex.mentionsIdentifiers(file.bytes) else { return nil }
        var pending = [(node: root, address: address)]
        while let (node, outer) = pending.popLast() {
            switch node.kind {
            case .mapping:
                let address = enter(node, outer, isRoot: node == root)
                for (_, value) in node.entries where value.isCollection { pending.append((value, address)) }
            case .sequence:
                for element in node.elements where element.isCollection { pending.append((element, outer)) }
            default: break
            }
        }
    }

    /// The schema that alone in the file has an anchor of this name.
    func onlyAnchor(_ name: String) -> Node? {
        guard let nodes = anchorsByName[name], nodes.count == 1 else { return nil }
        return nodes[0]
    }

    func anchor(_ name: String, in address: Address) -> Node? { anchors[Anchor(address: address, name: name)] }

    /// Returns what references inside the node are relative to. A root's own `$id` is a name for its file, but relative
    /// references in it lead to where the file lies, not to where it was published.
    private func enter(_ node: Node, _ outer: Address, isRoot: Bool) -> Address {
        var address = outer
        if let identifier = node["$id"], identifier.kind == .string {
            let text = identifier.text
            if text.hasPrefix("#") {
                anchors[Anchor(address: outer, name: String(text.dropFirst()))] = node
            } else {
                let named = outer.appending(String(text.prefix { $0 != "#" }))
                nodes[named] = node
                if !isRoot { address = named }
            }
        }
        if address != outer { addresses[node] = address }
        for keyword in ["$anchor", "$dynamicAnchor"] {
            guard let name = node[keyword], name.kind == .string else { continue }
            anchors[Anchor(address: address, name: name.text)] = node
            anchorsByName[name.text, default: []].append(node)
        }
        if node["$recursiveAnchor"]?.boolean == true { recursiveAnchors.insert(node) }
        return address
    }

    private static func mentionsIdentifiers(_ bytes: [UInt8]) -> Bool {
        let words = ["$id", "$anchor", "$dynamicAnchor", "$recursiveAnchor"].map { Array($0.utf8) }
        return bytes.withUnsafeBufferPointer { bytes in
            var start = bytes.startIndex
            while let dollar = bytes[start...].firstIndex(of: UInt8(ascii: "$")) {
                if words.contains(where: { bytes[dollar...].starts(with: $0) }) { return true }
                start = dollar + 1
            }
            return false
        }
    }
}
