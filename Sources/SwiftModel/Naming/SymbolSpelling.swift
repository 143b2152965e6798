/// Words for characters that no identifier may hold.
enum SymbolSpelling {
    static func words(for scalar: Unicode.Scalar) -> [String] {
        if let word = common[scalar] { return [word] }
        let properties = scalar.properties
        guard scalar.value > 0x20, !properties.isDefaultIgnorableCodePoint, let name = properties.name else {
            return []
        }
        return name.split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }
    }

    private static let common: [Unicode.Scalar: String] = [
        "+": "plus", "-": "minus", "*": "star", "/": "slash", "\\": "backslash", "%": "percent", "$": "dollar",
        "@": "at", "#": "hash", "&": "and", "|": "pipe", "!": "not", "?": "question", "=": "equal", "<": "less",
        ">": "greater", "~": "tilde", "^": "caret", ".": "dot", ",": "comma", ":": "colon", ";": "semicolon",
        "\"": "quote", "`": "backtick", "(": "open", ")": "close", "[": "bracket", "]": "bracket", "{": "brace",
        "}": "brace", "\u{20AC}": "euro", "\u{A3}": "pound", "\u{B0}": "degree", "\u{B1}": "plusMinus",
    ]
}
