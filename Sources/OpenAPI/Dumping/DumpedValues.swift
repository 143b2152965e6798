import YAML

/// A text in quotes, on one line.
func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
        switch scalar {
        case "\"": result += "\\\""
        case "\\": result += "\\\\"
        case "\n": result += "\\n"
        case _ where scalar.value < 0x20: result += "\\u{\(String(scalar.value, radix: 16))}"
        default: result.unicodeScalars.append(scalar)
        }
    }
    return result + "\""
}

/// A value of the document on one line, much like JSON. Members more than a few levels deep are left out.
func compact(_ node: Node, depth: Int = 6) -> String {
    switch node.kind {
    case .string: return quoted(node.text)
    case .null: return "null"
    case .boolean, .integer, .number: return node.text
    case _ where depth == 0: return "…"
    case .sequence: return "[" + node.elements.map { compact($0, depth: depth - 1) }.joined(separator: ", ") + "]"
    case .mapping:
        let members = node.entries.map { quoted($0.key.text) + ": " + compact($0.value, depth: depth - 1) }
        return "{" + members.joined(separator: ", ") + "}"
    }
}
