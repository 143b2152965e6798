/// Writes a node as a JSON document with two spaces of indent.
struct JSONDocumentWriter {
    private(set) var bytes: [UInt8] = []

    static func document(_ node: Node) -> [UInt8] {
        var writer = JSONDocumentWriter()
        writer.write(node, indent: 0)
        writer.write("\n")
        return writer.bytes
    }

    private mutating func write(_ node: Node, indent: Int) {
        switch node.kind {
        case .mapping:
            writeMembers(node.entries, between: "{", "}", indent: indent) { writer, entry in
                writer.write(string: entry.key)
                writer.write(": ")
                writer.write(entry.value, indent: indent + 2)
            }
        case .sequence:
            writeMembers(node.elements, between: "[", "]", indent: indent) { writer, element in
                writer.write(element, indent: indent + 2)
            }
        case .string: write(string: node)
        case .null: write("null")
        case .boolean: write(node.boolean == true ? "true" : "false")
        case .integer, .number: write(number: node)
        }
    }

    private mutating func writeMembers<Members: Collection>(
        _ members: Members, between opening: StaticString, _ closing: StaticString, indent: Int,
        _ writeMember: (inout JSONDocumentWriter, Members.Element) -> Void
    ) {
        write(opening)
        var isFirst = true
        for member in members {
            if !isFirst { write(",") }
            isFirst = false
            startLine(indent + 2)
            writeMember(&self, member)
        }
        if !isFirst { startLine(indent) }
        write(closing)
    }

    private mutating func startLine(_ indent: Int) {
        write("\n")
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indent))
    }

    /// YAML knows numbers that JSON does not: `0x1F`, `+1`, `.5`, `.inf`.
    private mutating func write(number node: Node) {
        let text = node.text
        let isJSON =
            text.utf8.allSatisfy { "0123456789.eE+-".utf8.contains($0) }
            && !text.hasPrefix("+") && !text.hasPrefix(".") && !text.hasPrefix("-.") && !text.hasSuffix(".")
            && !text.contains(".e")
        if isJSON {
            bytes.append(contentsOf: text.utf8)
        } else if let integer = node.integer {
            bytes.append(contentsOf: String(integer).utf8)
        } else if let double = node.double, double.isFinite {
            bytes.append(contentsOf: "\(double)".utf8)
        } else {
            write(string: node)
        }
    }

    private mutating func write(string node: Node) {
        write("\"")
        node.withText { text in
            var rest = text[...]
            while let escape = rest.firstIndex(where: Self.needsEscape) {
                bytes.append(contentsOf: rest[..<escape])
                write(escaped: text[escape])
                rest = rest[(escape + 1)...]
            }
            bytes.append(contentsOf: rest)
        }
        write("\"")
    }

    private static func needsEscape(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
    }

    private mutating func write(escaped byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""): write("\\\"")
        case UInt8(ascii: "\\"): write("\\\\")
        case UInt8(ascii: "\n"): write("\\n")
        case UInt8(ascii: "\t"): write("\\t")
        case UInt8(ascii: "\r"): write("\\r")
        default: bytes.append(contentsOf: ("\\u00" + (byte < 16 ? "0" : "") + String(byte, radix: 16)).utf8)
        }
    }

    private mutating func write(_ text: StaticString) { text.withUTF8Buffer { bytes.append(contentsOf: $0) } }
}
