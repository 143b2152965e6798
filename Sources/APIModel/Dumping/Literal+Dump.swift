extension Literal {
    /// As JSON would have it.
    var text: String {
        switch self {
        case .null: "null"
        case .boolean(let value): "\(value)"
        case .integer(let digits), .number(let digits): digits
        case .string(let text): quoted(text)
        case .array(let elements): "[" + elements.map(\.text).joined(separator: ", ") + "]"
        case .object(let members):
            "{" + members.map { quoted($0.name) + ": " + $0.value.text }.joined(separator: ", ") + "}"
        }
    }
}

/// On one line, whatever the text contains.
func quoted(_ text: String) -> String {
    var result = "\""
    for character in text.unicodeScalars {
        switch character {
        case "\"", "\\": result += "\\" + String(character)
        case "\n": result += "\\n"
        case _ where character.properties.generalCategory == .control:
            result += "\\u{\(String(character.value, radix: 16))}"
        default: result.unicodeScalars.append(character)
        }
    }
    return result + "\""
}
