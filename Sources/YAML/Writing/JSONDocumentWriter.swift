/// Writes a node as a JSON document with two spaces of indent.
struct JSONDocumentWriter {
    private(set) var bytes: [UInt8] = []

    static func document(_ node: Node) -> [UInt8] {
        var writer = JSONDocumentWriter()
        writer.write(node, indent: 0)
        writer.bytes.append(UInt8(ascii: "\n"))
        return writer.bytes
    }

    private mutating func write(_ node: Node, indent: Int) {
        switch node.kind {
        case .mapping:
            writeMembers(node.entries, between: "{", "}", indent: indent) { writer, entry in
                writer.write(string: entry.key.text)
                writer.write(": ")
                writer.write(entry.value, indent: indent + 2)
            }
        case .sequence:
            writeMembers(node.elements, between: "[", "]", indent: indent) { writer, element in
                writer.write(element, indent: indent + 2)
            }
        case .string: write(string: node.text)
        case .null: write("null")
        case .boolean: write(node.boolean == true ? "true" : "false")
        case .integer, .number: write(number: node)
        }
    }

    private mutating func writeMembers<Members: Collection>(
        _ members: Members, between opening: String, _ closing: String, indent: Int,
        _ writeMember: (inout JSONDocumentWriter, Members.Element) -> Void
    ) {
        write(opening)
        for (position, member) in members.enumerated() {
            write(position == 0 ? "\n" : ",\n")
            write(String(repeating: " ", count: indent + 2))
            writeMember(&self, member)
        }
        if !members.isEmpty { write("\n" + String(repeating: " ", count: indent)) }
        write(closing)
    }

    /// YAML knows numbers that JSON does not: `0x1F`, `+1`, `.5`, `.inf`.
    private mutating func write(number node: Node) {
        let text = node.text
        let isJSON =
            text.utf8.allSatisfy { "0123456789.eE+-".utf8.contains($0) }
            && !text.hasPrefix("+") && !text.hasPrefix(".") && !text.hasPrefix("-.") && !text.hasSuffix(".")
            && !text.contains(".e")
        if isJSON { return write(text) }
        if let integer = node.integer { return write(String(integer)) }
        if let double = node.double, double.isFinite { return write("\(double)") }
        write(string: text)
    }

    private mutating func write(string text: String) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""): write("\\\"")
            case UInt8(ascii: "\\"): write("\\\\")
            case UInt8(ascii: "\n"): write("\\n")
            case UInt8(ascii: "\t"): write("\\t")
            case UInt8(ascii: "\r"): write("\\r")
            case 0..<0x20: write("\\u00" + (byte < 16 ? "0" : "") + String(byte, radix: 16))
            default: bytes.append(byte)
            }
        }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func write(_ text: String) { bytes.append(contentsOf: text.utf8) }
}
