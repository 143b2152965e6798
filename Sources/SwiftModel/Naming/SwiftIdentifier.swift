/// Spells words as Swift names.
enum SwiftIdentifier {
    /// `jobID`, `httpValidationError`: for values, functions and cases.
    static func lowerCamel(_ words: [String]) -> String {
        guard let first = words.first else { return "" }
        var name = lowercased(first)
        for word in words.dropFirst() { append(capitalized(word), to: &name) }
        return safeStart(name, prefix: "value")
    }

    /// `JobID`, `HTTPValidationError`: for types.
    static func upperCamel(_ words: [String]) -> String {
        var name = ""
        for word in words { append(capitalized(word), to: &name) }
        return safeStart(name, prefix: "Value")
    }

    /// The name of a value as a document's author would expect it in Swift; `empty` when nothing is left to spell.
    static func value(_ name: String) -> String {
        let plain = lowerCamel(words(of: name))
        guard plain.isEmpty else { return plain }
        let spelled = lowerCamel(wordsWithSymbols(of: name))
        if !spelled.isEmpty { return spelled }
        return name.isEmpty ? "empty" : name.utf8.contains(UInt8(ascii: "_")) ? "underscore" : "blank"
    }

    static func type(_ name: String) -> String {
        let plain = upperCamel(words(of: name))
        guard plain.isEmpty else { return plain }
        let spelled = upperCamel(wordsWithSymbols(of: name))
        return spelled.isEmpty ? "Unnamed" : spelled
    }

    /// What a name can be that is taken as `plain`: `selfValue` for a reserved word, its symbols spelled, or its own
    /// spelling where Swift allows that.
    static func alternatives(to plain: String, for name: String) -> [String] {
        if ReservedWords.enumerationMembers.contains(plain) { return [plain + "Value"] }
        let spelled = lowerCamel(wordsWithSymbols(of: name))
        return (spelled.isEmpty ? [] : [spelled]) + (isPlain(name) ? [name] : [])
    }

    /// Letters, digits and underscores of ASCII, and no digit first.
    static func isPlain(_ name: String) -> Bool {
        guard let first = name.utf8.first, !isDigit(first) else { return false }
        return name.utf8.allSatisfy { isDigit($0) || isLetter($0) || $0 == UInt8(ascii: "_") } && name != "_"
    }

    private static func capitalized(_ word: String) -> String {
        if let acronym = Acronyms.uppercase(word) {
            return acronym.first == "i" ? "I" + acronym.dropFirst() : firstUppercased(acronym)
        }
        return firstUppercased(word)
    }

    /// Words in capitals and acronyms go down as a whole, names such as `iOS` stay.
    private static func lowercased(_ word: String) -> String {
        if word.hasPrefix("i") && word.hasSuffix("OS") { return word }
        if Acronyms.uppercase(word) != nil || isCapitals(word) { return word.lowercased() }
        guard let first = word.unicodeScalars.first, first.properties.isUppercase else { return word }
        return first.properties.lowercaseMapping + String(word.unicodeScalars.dropFirst())
    }

    private static func firstUppercased(_ word: String) -> String {
        guard let first = word.unicodeScalars.first, first.properties.isLowercase else { return word }
        let upper = first.properties.titlecaseMapping
        return upper + String(word.unicodeScalars.dropFirst())
    }

    /// True for `GCS`, `S3` and `IDs`.
    private static func isCapitals(_ word: String) -> Bool {
        let scalars = word.unicodeScalars
        let stem = scalars.count > 2 && scalars.last == "s" ? scalars.dropLast() : scalars[...]
        return stem.allSatisfy { !$0.properties.isLowercase }
    }

    /// Digits that meet keep a line between them: `v1_5`.
    private static func append(_ word: String, to name: inout String) {
        if let last = name.utf8.last, let first = word.utf8.first, isDigit(last), isDigit(first) { name += "_" }
        name += word
    }

    private static func safeStart(_ name: String, prefix: String) -> String {
        guard let first = name.unicodeScalars.first, !first.isSwiftIdentifierStart else { return name }
        return prefix + name
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

    private static func isLetter(_ byte: UInt8) -> Bool {
        let lower = byte | 0x20
        return lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z")
    }
}

extension Unicode.Scalar {
    /// May stand inside a Swift identifier; narrower than the language, which also takes emoji and invisible marks.
    var isSwiftIdentifierPart: Bool {
        if value < 0x80 { return isSwiftIdentifierStart || ("0"..."9").contains(self) }
        guard properties.isXIDContinue else { return false }
        switch value {
        // Formatting and invisible characters, and blocks that the language leaves out (The Swift Programming Language, Identifiers).
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
