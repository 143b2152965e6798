/// Writes a node as a YAML document that a person would keep: block style, two spaces, quotes only where they are
/// needed.
struct YAMLWriter {
    private(set) var bytes: [UInt8] = []

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
                write(YAMLScalar.key(key.text))
                bytes.append(UInt8(ascii: ":"))
                writeValue(value, indent: indent + 2, listIndent: indent + 2)
            }
        case .sequence where node.count > 0:
            for element in node.elements {
                startLine(indent)
                bytes.append(UInt8(ascii: "-"))
                writeElement(element, indent: indent + 2)
            }
        default:
            write(text(of: node, indent: indent))
            bytes.append(UInt8(ascii: "\n"))
        }
    }

    private mutating func writeValue(_ node: Node, indent: Int, listIndent: Int) {
        if node.count > 0 {
            bytes.append(UInt8(ascii: "\n"))
            writeBlock(node, indent: node.kind == .sequence ? listIndent : indent)
        } else {
            bytes.append(UInt8(ascii: " "))
            write(text(of: node, indent: indent))
            bytes.append(UInt8(ascii: "\n"))
        }
    }

    /// A mapping begins on the line of its dash.
    private mutating func writeElement(_ node: Node, indent: Int) {
        guard node.count > 0 else { return writeValue(node, indent: indent, listIndent: indent) }
        let start = bytes.count
        writeBlock(node, indent: indent)
        // The first line's indent becomes the blank behind the dash.
        bytes.replaceSubrange(start..<start + indent, with: [UInt8(ascii: " ")])
    }

    private func text(of node: Node, indent: Int) -> String {
        switch node.kind {
        case .mapping: "{}"
        case .sequence: "[]"
        case .null: "null"
        case .string: YAMLScalar.text(node.text, indent: indent)
        case .boolean: node.boolean == true ? "true" : "false"
        case .integer, .number: node.text
        }
    }

    private mutating func startLine(_ indent: Int) {
        bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indent))
    }

    private mutating func write(_ text: String) { bytes.append(contentsOf: text.utf8) }
}

/// How a text is written so that it reads back as the same string.
enum YAMLScalar {
    static func key(_ text: String) -> String {
        text.utf8.count < 1000 && isPlain(text) ? text : quoted(text)
    }

    static func text(_ text: String, indent: Int) -> String {
        if isPlain(text) { return text }
        return isLiteral(text) ? literal(text, indent: indent) : quoted(text)
    }

    /// Plain where no character means anything else and the words are not a number, a truth value or nothing.
    private static func isPlain(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            guard let first = bytes.first, let last = bytes.last, Node.Kind(ofPlain: bytes) == .string,
                !looksTyped(bytes), !indicators.contains(first), last != UInt8(ascii: " "), last != UInt8(ascii: ":")
            else { return false }
            var previous = first
            for byte in bytes {
                if byte < 0x20 || byte >= 0x7F { return false }
                if previous == UInt8(ascii: ":"), byte == UInt8(ascii: " ") { return false }
                if previous == UInt8(ascii: " "), byte == UInt8(ascii: "#") { return false }
                previous = byte
            }
            return true
        }
    }

    /// Words and numbers that readers of older YAML versions take for something else than text.
    private static func looksTyped(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        if bytes[0] &- UInt8(ascii: "0") < 10 { return !isVersion(bytes) }
        guard bytes.count <= 4 else { return false }
        return ["yes", "no", "on", "off", "y", "n", "null", "~"].contains(
            String(decoding: bytes, as: UTF8.self).lowercased())
    }

    /// `3.1.0`: digits and at least two points are a number in no version of YAML.
    private static func isVersion(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        bytes.count { $0 == UInt8(ascii: ".") } >= 2
            && bytes.allSatisfy { $0 == UInt8(ascii: ".") || $0 &- UInt8(ascii: "0") < 10 }
    }

    private static let indicators = Set("-?:,[]{}#&*!|>'\"%@` .+=<~".utf8)

    /// Text of several lines that a literal block keeps: no line begins with a blank, no blank or odd character ends
    /// one.
    private static func isLiteral(_ text: String) -> Bool {
        guard text.utf8.contains(UInt8(ascii: "\n")), text.utf8.first != UInt8(ascii: "\n") else { return false }
        let isClean = text.unicodeScalars.allSatisfy {
            $0 == "\n"
                || $0.value >= 0x20 && $0.value != 0x7F && $0.value != 0x85 && !(0x80...0x9F).contains($0.value)
                    && $0.value != 0x2028 && $0.value != 0x2029 && $0.value != 0xFEFF
        }
        return isClean && text.utf8.first != UInt8(ascii: " ")
            && !text.utf8.elementsEqual(repeatElement(UInt8(ascii: "\n"), count: text.utf8.count))
    }

    private static func literal(_ text: String, indent: Int) -> String {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        var trailing = 0
        while lines.last?.isEmpty == true {
            lines.removeLast()
            trailing += 1
        }
        let chomping = trailing == 0 ? "-" : trailing == 1 ? "" : "+"
        let margin = String(repeating: " ", count: indent)
        let body = lines.map { $0.isEmpty ? "" : margin + $0 }.joined(separator: "\n")
        return "|" + chomping + "\n" + body + String(repeating: "\n", count: max(0, trailing - 1))
    }

    /// Single quotes where they can hold the text, else double quotes with escapes.
    private static func quoted(_ text: String) -> String {
        if text.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value < 0x7F }) {
            return "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
        }
        return "\"" + text.unicodeScalars.map(escaped).joined() + "\""
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\"": "\\\""
        case "\\": "\\\\"
        case "\n": "\\n"
        case "\t": "\\t"
        case _ where scalar.value < 0x20 || (0x7F...0xA0).contains(scalar.value): "\\x" + hex(scalar.value, digits: 2)
        case "\u{2028}", "\u{2029}", "\u{FEFF}": "\\u" + hex(scalar.value, digits: 4)
        default: String(scalar)
        }
    }

    private static func hex(_ value: UInt32, digits: Int) -> String {
        let text = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, digits - text.count)) + text
    }
}
