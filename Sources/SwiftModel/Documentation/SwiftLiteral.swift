/// Spells values as Swift literals.
enum SwiftLiteral {
    /// A string literal that holds exactly this text and can end nowhere else.
    static func string(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") }) {
            return quoted(text)
        }
        var literal = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": literal += "\\\""
            case "\\": literal += "\\\\"
            case "\n": literal += "\\n"
            case "\r": literal += "\\r"
            case "\t": literal += "\\t"
            default:
                if scalar.isInvisible {
                    literal += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
                } else {
                    literal.unicodeScalars.append(scalar)
                }
            }
        }
        return literal + "\""
    }

    private static func quoted(_ text: String) -> String {
        var text = text
        return text.withUTF8 { bytes in
            String(unsafeUninitializedCapacity: bytes.count + 2) { literal in
                literal[0] = UInt8(ascii: "\"")
                _ = literal[1...].update(fromContentsOf: bytes)
                literal[bytes.count + 1] = UInt8(ascii: "\"")
                return bytes.count + 2
            }
        }
    }

    /// What stands before and behind the quotes of a literal in which this text stands as it is.
    static func rawMark(around lines: [String]) -> String {
        var mark = "#"
        while lines.contains(where: { $0.contains("\\" + mark) || $0.contains("\"" + mark) }) { mark += "#" }
        return mark
    }

    static func strings(_ texts: [String]) -> String {
        "[" + texts.map(string).joined(separator: ", ") + "]"
    }
}

extension Unicode.Scalar {
    /// Control characters, line and paragraph separators, byte order marks, and marks that reorder the text around
    /// them.
    var isInvisible: Bool {
        switch value {
        case 0..<0x20, 0x7F...0x9F, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB,
            0xE0000...0xE007F:
            true
        default: false
        }
    }
}
