/// Spells words as Swift names.
enum SwiftIdentifier {
    /// `jobID`, `httpValidationError`: for values, functions and cases.
    static func lowerCamel(_ words: [String]) -> String {
        var name = NameBytes()
        for (index, word) in words.enumerated() {
            if index == 0 { name.appendLowercased(word) } else { name.appendCapitalized(word) }
        }
        return safeStart(name.text, prefix: "value")
    }

    /// `JobID`, `HTTPValidationError`: for types.
    static func upperCamel(_ words: [String]) -> String {
        var name = NameBytes()
        for word in words { name.appendCapitalized(word) }
        return safeStart(name.text, prefix: "Value")
    }

    /// The name of a value as a document's author would expect it in Swift; `empty` when nothing is left to spell.
    static func value(_ name: String) -> String {
        if let plain = CamelCase.spelled(name, isUpper: false) { return plain }
        let plain = lowerCamel(words(of: name))
        guard plain.isEmpty else { return plain }
        let spelled = lowerCamel(wordsWithSymbols(of: name))
        if !spelled.isEmpty { return spelled }
        return name.isEmpty ? "empty" : name.utf8.contains(UInt8(ascii: "_")) ? "underscore" : "blank"
    }

    /// The name of a case: `-created`, by which servers sort downwards, is never `created`.
    static func listedValue(_ text: String, behind prefix: EnumPrefix?) -> String {
        let rest = prefix?.taken(from: text) ?? text
        let bytes = rest.utf8
        let isNegated = bytes.first == UInt8(ascii: "-") && bytes.dropFirst().first?.isLetter == true
        return isNegated ? lowerCamel(["minus"] + words(of: rest)) : value(rest)
    }

    static func type(_ name: String) -> String {
        if let plain = CamelCase.spelled(name, isUpper: true) { return plain }
        let plain = upperCamel(words(of: name))
        guard plain.isEmpty else { return plain }
        let spelled = upperCamel(wordsWithSymbols(of: name))
        return spelled.isEmpty ? "Unnamed" : spelled
    }

    /// The name of a type beside a property or case of the same name; scripts without capitals need a suffix.
    static func nestedType(_ name: String) -> String {
        let type = type(name)
        return type.first?.isUppercase ?? true ? type : type + StandardNames.suffix
    }

    /// What a name can be that is taken as `plain`: `selfValue` for a reserved word, its symbols spelled, or its own
    /// spelling where Swift allows that.
    static func alternatives(to plain: String, for name: String) -> [String] {
        if ReservedWords.claimed.contains(plain) { return [plain + "Value"] }
        let spelled = lowerCamel(wordsWithSymbols(of: name))
        return (spelled.isEmpty ? [] : [spelled]) + (isPlain(name) ? [name] : [])
    }

    /// Letters, digits and underscores of ASCII, and no digit first.
    static func isPlain(_ name: String) -> Bool {
        guard let first = name.utf8.first, !first.isDigit else { return false }
        return name.utf8.allSatisfy { $0.isDigit || $0.isLetter || $0 == UInt8(ascii: "_") } && name != "_"
    }

    private static func safeStart(_ name: String, prefix: String) -> String {
        guard let first = name.utf8.first, !first.isLetter else { return name }
        guard let scalar = name.unicodeScalars.first, !scalar.isSwiftIdentifierStart else { return name }
        return prefix + name
    }
}

extension Unicode.Scalar {
    /// May stand inside a Swift identifier; narrower than the language, which also takes emoji and invisible marks.
    var isSwiftIdentifierPart: Bool {
        if value < 0x80 { return isSwiftIdentifierStart || ("0"..."9").contains(self) }
        guard properties.isXIDContinue else { return false }
        switch value {
        // Formatting and invisible characters, and blocks that the language leaves out (The Swift Programming Language,
        // Identifiers).
        case 0x80...0xA9, 0x1680, 0x180E, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0x3000, 0xE000...0xF8FF,
            0xFD3E, 0xFD3F, 0xFE00...0xFE0F, 0xFEFF, 0xE0000...0xEFFFF:
            return false
        default:
            return true
        }
    }

    var isSwiftIdentifierStart: Bool {
        switch self {
        case "a"..."z", "A"..."Z", "_": true
        default: value >= 0x80 && properties.isXIDStart && isSwiftIdentifierPart
        }
    }
}
