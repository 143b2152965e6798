import APIModel

/// Spells values as JSON, in lines that are as full as they can be.
struct JSONText {
    private(set) var lines = [""]
    private let width: Int
    /// What stands before the next value, on the same line: brackets and a member's name.
    private var opening = ""

    init(_ literal: APIModel.Literal, width: Int = .max) {
        self.width = width
        write(literal)
    }

    /// All of it on one line.
    static func line(_ literal: APIModel.Literal) -> String { JSONText(literal).lines[0] }

    private mutating func write(_ literal: APIModel.Literal) {
        switch literal {
        case .null: add("null")
        case .boolean(let value): add("\(value)")
        case .integer(let digits), .number(let digits): add(Self.number(digits))
        case .string(let text): add(Self.string(text))
        case .array(let elements): write("[", elements.map { (name: "", value: $0) }, "]")
        case .object(let members):
            write("{", members.map { (name: Self.string($0.name) + ": ", value: $0.value) }, "}")
        }
    }

    private mutating func write(
        _ bracket: String, _ entries: [(name: String, value: APIModel.Literal)], _ closing: String
    ) {
        guard !entries.isEmpty else { return add(bracket + closing) }
        opening += bracket
        for (index, entry) in entries.enumerated() {
            opening += entry.name
            write(entry.value)
            lines[lines.count - 1] += index == entries.count - 1 ? closing : ","
        }
    }

    /// A value without parts, or the beginning of one with parts.
    private mutating func add(_ text: String) {
        let word = opening + text
        opening = ""
        let last = lines[lines.count - 1]
        if last.isEmpty {
            lines[lines.count - 1] = word
        } else if last.utf8.count + word.utf8.count + 2 > width {
            lines.append(word)
        } else {
            lines[lines.count - 1] += " " + word
        }
    }

    /// YAML knows spellings that JSON does not.
    private static func number(_ digits: String) -> String {
        if let integer = Int64(digits) { return String(integer) }
        let isJSON = digits.wholeMatch(of: /-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+\-]?[0-9]+)?/) != nil
        return isJSON ? digits : Double(digits).flatMap { $0.isFinite ? "\($0)" : nil } ?? "0"
    }

    private static func string(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": result += "\\" + String(scalar)
            case "\n": result += "\\n"
            case _ where scalar.isInvisible: for unit in scalar.utf16 { result += escape(unit) }
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }

    private static func escape(_ unit: UInt16) -> String {
        let digits = String(unit, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
}
