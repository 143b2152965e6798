/// Writes a node as a YAML document that a person would keep: block style, two spaces, quotes only where they are
/// needed.
struct YAMLWriter {
    private(set) var bytes: [UInt8] = []
    /// The first member of a list's element stands on the line of its dash.
    private var isBehindDash = false

    static func document(_ node: Node) -> [UInt8] {
        var writer = YAMLWriter()
        writer.writeBlock(node, indent: 0)
        return writer.bytes
    }

    /// Members on lines of their own; anything else on the rest of the current line.
    private mutating func writeBlock(_ node: Node, indent: Int) {
        switch node.kind {
        case .mapping where node.count > 0:
            for (key, value) in node.entries {
                startLine(indent)
                key.withText { YAMLScalar.appendKey($0, to: &bytes) }
                bytes.append(UInt8(ascii: ":"))
                writeValue(value, indent: indent + 2)
            }
        case .sequence where node.count > 0:
            for element in node.elements {
                startLine(indent)
                bytes.append(UInt8(ascii: "-"))
                writeElement(element, indent: indent + 2)
            }
        default:
            writeScalar(node, indent: indent)
            bytes.append(UInt8(ascii: "\n"))
        }
    }

    private mutating func writeValue(_ node: Node, indent: Int) {
        bytes.append(node.count > 0 ? UInt8(ascii: "\n") : UInt8(ascii: " "))
        writeBlock(node, indent: indent)
    }

    private mutating func writeElement(_ node: Node, indent: Int) {
        guard node.count > 0 else { return writeValue(node, indent: indent) }
        isBehindDash = true
        writeBlock(node, indent: indent)
    }

    private mutating func writeScalar(_ node: Node, indent: Int) {
        switch node.kind {
        case .mapping: write("{}")
        case .sequence: write("[]")
        case .null: write("null")
        case .boolean: write(node.boolean == true ? "true" : "false")
        case .string: node.withText { YAMLScalar.append($0, indent: indent, to: &bytes) }
        case .integer, .number: node.withText { bytes.append(contentsOf: $0) }
        }
    }

    private mutating func startLine(_ indent: Int) {
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: isBehindDash ? 1 : indent))
        isBehindDash = false
    }

    private mutating func write(_ text: StaticString) { text.withUTF8Buffer { bytes.append(contentsOf: $0) } }
}
