/// The words of a name, in the spelling of the document: `workflow_id` has `workflow`, `id`; `URLPath` has `URL`,
/// `Path`.
///
/// Shown by `Tests/SwiftModelTests/NameTests.swift`.
func words(of name: String) -> [String] {
    WordSplitter(name, spellingSymbols: false).words()
}

/// The words of a name with its symbols spelled: `@type` has `at`, `type`; `<=` has `less`, `equal`.
func wordsWithSymbols(of name: String) -> [String] {
    WordSplitter(name, spellingSymbols: true).words()
}

/// Cuts a name where case, digits and separators say that a word ends.
private struct WordSplitter {
    /// The name in UTF-8, and the kind of the character that each byte belongs to.
    private let bytes: [UInt8]
    private let kinds: [CharacterKind]
    private let spellsSymbols: Bool
    private let shouts: Bool

    init(_ name: String, spellingSymbols: Bool) {
        bytes = Array(name.utf8)
        kinds = CharacterKind.kinds(in: name, count: bytes.count)
        spellsSymbols = spellingSymbols
        shouts = !kinds.contains(.lower)
    }

    func words() -> [String] {
        var words: [String] = []
        var start = 0
        for index in bytes.indices where !isContinuation(index) {
            switch kinds[index] {
            case .lower, .digit: continue
            case .upper:
                guard beginsWord(at: index) else { continue }
                append(start..<index, to: &words)
                start = index
            case .separator, .symbol, .apostrophe:
                let next = nextIndex(after: index)
                if kinds[index] == .apostrophe, next < bytes.count, kinds[next] == .lower { continue }
                append(start..<index, to: &words)
                if kinds[index] == .symbol { words += spelling(index..<next) }
                start = next
            }
        }
        append(start..<bytes.count, to: &words)
        return joiningBrands(shouts ? calmed(words) : words)
    }

    private func append(_ range: Range<Int>, to words: inout [String]) {
        guard !range.isEmpty else { return }
        let word = bytes[range]
        if range.contains(where: { kinds[$0] == .apostrophe }) {
            words.append(
                String(decoding: zip(range, word).filter { kinds[$0.0] != .apostrophe }.map(\.1), as: UTF8.self))
        } else {
            words.append(String(decoding: word, as: UTF8.self))
        }
    }

    private func beginsWord(at index: Int) -> Bool {
        guard index > 0 else { return false }
        switch kinds[index - 1] {
        case .lower, .digit: return true
        case .upper:
            let next = nextIndex(after: index)
            return next < bytes.count && kinds[next] == .lower && !isPlural(at: next)
        case .separator, .symbol, .apostrophe: return false
        }
    }

    /// The `s` of `IDs` and `URLsByName`.
    private func isPlural(at index: Int) -> Bool {
        guard bytes[index] == UInt8(ascii: "s") else { return false }
        return index + 1 == kinds.count || kinds[index + 1] != .lower
    }

    /// A sign before a number is spelled always, other symbols where the splitter was asked to.
    private func spelling(_ symbol: Range<Int>) -> [String] {
        let index = symbol.lowerBound
        if index == 0, kinds.count > 1, kinds[1] == .digit {
            if bytes[0] == UInt8(ascii: "+") { return ["plus"] }
            if bytes[0] == UInt8(ascii: "-") { return ["minus"] }
        }
        let isHyphen = bytes[index] == UInt8(ascii: "-") && index > 0
        guard spellsSymbols, !isHyphen else { return [] }
        return String(decoding: bytes[symbol], as: UTF8.self).unicodeScalars.first.map(SymbolSpelling.words) ?? []
    }

    private func isContinuation(_ index: Int) -> Bool { bytes[index] & 0xC0 == 0x80 }

    private func nextIndex(after index: Int) -> Int {
        var next = index + 1
        while next < bytes.count, isContinuation(next) { next += 1 }
        return next
    }

    /// `IN_PROGRESS` shouts without meaning acronyms; a single short word such as `GCS` may be one.
    private func calmed(_ words: [String]) -> [String] {
        if words.count == 1, words[0].utf8.count <= 3 { return words }
        return words.map { $0.lowercased() }
    }

    /// Names that carry their capitals inside: `i` and `OS` are one word.
    private func joiningBrands(_ words: [String]) -> [String] {
        guard words.count > 1 else { return words }
        var joined: [String] = []
        joined.reserveCapacity(words.count)
        for word in words {
            if let last = joined.last, Acronyms.isBrand(last, word) {
                joined[joined.count - 1] = last + word
            } else {
                joined.append(word)
            }
        }
        return joined
    }
}

/// What a character of a name means for the words in it.
private enum CharacterKind: UInt8 {
    case lower, upper, digit, separator, symbol
    /// Dropped inside a word, as in `user's`.
    case apostrophe

    /// One kind for each byte of the name.
    static func kinds(in name: String, count: Int) -> [CharacterKind] {
        var kinds: [CharacterKind] = []
        kinds.reserveCapacity(count)
        var isASCII = true
        for byte in name.utf8 {
            if byte >= 0x80 { isASCII = false }
            kinds.append(ofASCII(byte))
        }
        if isASCII { return kinds }
        kinds.removeAll(keepingCapacity: true)
        for scalar in name.unicodeScalars {
            let kind = scalar.value < 0x80 ? ofASCII(UInt8(scalar.value)) : kind(of: scalar)
            for _ in 0..<UTF8.width(scalar) { kinds.append(kind) }
        }
        return kinds
    }

    private static func ofASCII(_ byte: UInt8) -> CharacterKind {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"): .lower
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): .upper
        case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
        case UInt8(ascii: "'"): .apostrophe
        case UInt8(ascii: "_"), UInt8(ascii: " "), 0x09, 0x0A, 0x0D: .separator
        default: .symbol
        }
    }

    private static func kind(of scalar: Unicode.Scalar) -> CharacterKind {
        if scalar == "\u{2019}" { return .apostrophe }
        let properties = scalar.properties
        guard scalar.isSwiftIdentifierPart else { return properties.isWhitespace ? .separator : .symbol }
        if properties.numericType == .decimal { return .digit }
        return properties.isUppercase ? .upper : .lower
    }
}
