import ToolDiagnostics

extension Node {
    package enum DumpDetail: Sendable {
        case values
        /// Also `@line:column+length` behind every key and value, and how scalars are written.
        case places
    }

    /// The tree as indented text, one line per value, which is stable and meant for reading and comparing:
    ///
    ///     mapping
    ///       "openapi": string "3.1.0"
    ///       "tags": sequence
    ///         - null
    ///
    /// What an alias stands for is not written again.
    package func dump(_ detail: DumpDetail = .values) -> String {
        var dump = Dump(detail: detail)
        dump.add(self, indent: 0)
        return dump.text
    }
}

private struct Dump {
    let detail: Node.DumpDetail
    var text = ""

    mutating func add(_ node: Node, indent: Int, isAlias: Bool = false) {
        if isAlias, node.record.isCollection {
            let range = node.range
            text += "alias of \(range.line):\(range.column)\n"
            return
        }
        switch node.kind {
        case .mapping, .sequence: text += "\(node.kind)"
        case .null: text += "null"
        case .string: text += "string " + quoted(node)
        case .boolean, .integer, .number: text += "\(node.kind) \(node.text)"
        }
        text += place(of: node) + "\n"
        addMembers(of: node, indent: indent + 2)
    }

    private mutating func addMembers(of node: Node, indent: Int) {
        let margin = String(repeating: " ", count: indent)
        let first = Int(node.record.first)
        for (position, entry) in node.entries.enumerated() {
            text += margin + quoted(entry.key) + place(of: entry.key) + ": "
            add(entry.value, indent: indent, isAlias: node.tree.children[first + 2 * position + 1].isAlias)
        }
        for (position, element) in node.elements.enumerated() {
            text += margin + "- "
            add(element, indent: indent, isAlias: node.tree.children[first + position].isAlias)
        }
    }

    private func place(of node: Node) -> String {
        guard detail == .places else { return "" }
        let range = node.range
        let style = node.style == .plain ? "" : " \(node.style)"
        return " @\(range.line):\(range.column)+\(range.length)\(style)"
    }

    private func quoted(_ node: Node) -> String {
        var result = "\""
        for scalar in node.text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case _
            where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
                || [0x2028, 0x2029, 0xFEFF].contains(scalar.value):
                result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
