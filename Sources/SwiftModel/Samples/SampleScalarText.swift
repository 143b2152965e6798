import APIModel

/// Spells scalars that Swift has no literal for: `UUID(uuidString: "…")!`. A value of the tests is known to be one.
enum SampleScalarText {
    static func text(_ text: String, _ format: APIModel.StringFormat) -> String? {
        let literal = SwiftLiteral.string(text)
        switch format {
        case .any, .binary, .decimal: return literal
        case .dateTime:
            return "Date(rfc3339: \(isMoment(text) ? literal : SwiftLiteral.string(moment)))!"
        case .date: return isDay(text) ? "CalendarDate(\(literal))!" : nil
        case .duration: return isDuration(text) ? "CalendarDuration(\(literal))!" : nil
        case .uuid: return isUUID(text) ? "UUID(uuidString: \(literal))!" : nil
        case .uri: return isURL(text) ? "URL(string: \(literal))!" : nil
        case .byte: return isBase64(text) ? "Data(base64Encoded: \(literal))!" : "Data(\(literal).utf8)"
        }
    }

    static func text(of scalar: APIModel.Scalar) -> String {
        switch scalar {
        case .custom(_, let scalar): text(of: scalar)
        case .boolean: "true"
        case .integer: "1"
        case .number: "1.5"
        case .null: "nil"
        case .string(let format): SampleScalarText.text(sample(of: format), format) ?? "\"text\""
        }
    }

    private static let moment = "2024-05-31T12:30:00Z"

    private static func sample(of format: APIModel.StringFormat) -> String {
        switch format {
        case .any, .binary: "text"
        case .dateTime: moment
        case .date: "2024-05-31"
        case .duration: "PT1H30M"
        case .uuid: "0b5e1c3a-6f3d-4b7e-9d58-3c1f0a2b4c6d"
        case .uri: "https://example.com/resource"
        case .byte: "SGVsbG8="
        case .decimal: "12.50"
        }
    }

    /// Whole seconds in UTC, which every reader of such text takes.
    private static func isMoment(_ text: String) -> Bool {
        fits(text, "dddd-dd-ddTdd:dd:ddZ") && isDay(String(text.prefix(10)))
    }

    private static func isDay(_ text: String) -> Bool {
        guard fits(text, "dddd-dd-dd") else { return false }
        let parts = text.split(separator: "-").compactMap { Int($0) }
        return (1...12).contains(parts[1]) && (1...28).contains(parts[2])
            || [1, 3, 5, 7, 8, 10, 12].contains(parts[1]) && (29...31).contains(parts[2])
    }

    private static func isUUID(_ text: String) -> Bool { fits(text, "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx") }

    private static func isDuration(_ text: String) -> Bool {
        text.hasPrefix("P") && text.count > 2 && text.utf8.allSatisfy { "PTYMWDHS0123456789".utf8.contains($0) }
            && text.utf8.last.map { !"0123456789PT".utf8.contains($0) } == true
    }

    private static func isURL(_ text: String) -> Bool {
        !text.isEmpty
            && text.utf8.allSatisfy { byte in
                byte > 0x20 && byte < 0x7F && !"\"<>\\^`{|}%[]".utf8.contains(byte)
            }
    }

    private static func isBase64(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.count.isMultiple(of: 4)
            && text.drop { $0 != "=" }.allSatisfy { $0 == "=" } && text.suffix(3) != "==="
            && text.utf8.allSatisfy { byte in
                (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte) || byte == 43
                    || byte == 47 || byte == 61
            }
    }

    /// `d` stands for a digit, `x` for a hexadecimal one, all else for itself.
    private static func fits(_ text: String, _ form: StaticString) -> Bool {
        form.withUTF8Buffer { form in
            text.utf8.count == form.count
                && zip(text.utf8, form).allSatisfy { byte, mark in
                    let isDigit = (48...57).contains(byte)
                    switch mark {
                    case UInt8(ascii: "d"): return isDigit
                    case UInt8(ascii: "x"): return isDigit || (97...102).contains(byte | 0x20)
                    default: return byte == mark
                    }
                }
        }
    }
}
