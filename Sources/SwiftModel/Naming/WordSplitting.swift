/// The words of a name, in the spelling of the document: `workflow_id` has `workflow`, `id`; `URLPath` has `URL`, `Path`.
///
/// Shown by `Tests/SwiftModelTests/WordSplittingTests.swift`.
func words(of name: String) -> [String] {
    WordSplitter(name, spellingSymbols: false).words()
}

/// The words of a name with its symbols spelled: `@type` has `at`, `type`; `<=` has `less`, `than`, `equals`, `sign`.
func wordsWithSymbols(of name: String) -> [String] {
    WordSplitter(name, spellingSymbols: true).words()
}

/// Cuts a name where case, digits and separators say that a word ends.
private struct WordSplitter {
    private enum Kind {
        case lower, upper, digit, separator, symbol
        /// Dropped without ending a word, as in `user's`.
        case apostrophe
    }

    private let scalars: [Unicode.Scalar]
    private let kinds: [Kind]
    private let spellsSymbols: Bool
    private let shouts: Bool

    init(_ name: String, spellingSymbols: Bool) {
        scalars = Array(name.unicodeScalars)
        kinds = scalars.map(Self.kind)
        spellsSymbols = spellingSymbols
        shouts = !kinds.contains(.lower)
    }

    func words() -> [String] {
        var words: [String] = []
        var word = String.UnicodeScalarView()
        func end() {
            if !word.isEmpty { words.append(String(word)) }
            word = String.UnicodeScalarView()
        }
        for index in scalars.indices {
            switch kinds[index] {
            case .apostrophe: continue
            case .separator: end()
            case .symbol:
                end()
                words.append(contentsOf: spelling(at: index))
            case .upper, .lower, .digit:
                if beginsWord(at: index) { end() }
                word.append(scalars[index])
            }
        }
        end()
        return joiningBrands(shouts ? calmed(words) : words)
    }

    private func beginsWord(at index: Int) -> Bool {
        guard kinds[index] == .upper, index > 0 else { return false }
        switch kinds[index - 1] {
        case .lower, .digit: return true
        case .upper: return index + 1 < kinds.count && kinds[index + 1] == .lower && !isPlural(at: index + 1)
        case .separator, .symbol, .apostrophe: return false
        }
    }

    /// The `s` of `IDs` and `URLsByName`.
    private func isPlural(at index: Int) -> Bool {
        guard scalars[index] == "s" else { return false }
        return index + 1 == kinds.count || kinds[index + 1] != .lower
    }

    /// A sign before a number is spelled always, other symbols where the splitter was asked to.
    private func spelling(at index: Int) -> [String] {
        let scalar = scalars[index]
        if index == 0, kinds.count > 1, kinds[1] == .digit {
            if scalar == "+" { return ["plus"] }
            if scalar == "-" { return ["minus"] }
        }
        guard spellsSymbols, !isPlainSeparator(at: index) else { return [] }
        return SymbolSpelling.words(for: scalar)
    }

    private func isPlainSeparator(at index: Int) -> Bool {
        scalars[index] == "-" && index > 0
    }

    /// `IN_PROGRESS` shouts without meaning acronyms; a single short word such as `GCS` may be one.
    private func calmed(_ words: [String]) -> [String] {
        if words.count == 1, words[0].unicodeScalars.count <= 3 { return words }
        return words.map { $0.lowercased() }
    }

    /// Names that carry their capitals inside: `i` and `OS` are one word.
    private func joiningBrands(_ words: [String]) -> [String] {
        guard words.count > 1 else { return words }
        var joined: [String] = []
        for word in words {
            if let last = joined.last, Acronyms.isBrand(last, word) {
                joined[joined.count - 1] = last + word
            } else {
                joined.append(word)
            }
        }
        return joined
    }

    private static func kind(of scalar: Unicode.Scalar) -> Kind {
        switch scalar {
        case "a"..."z": return .lower
        case "A"..."Z": return .upper
        case "0"..."9": return .digit
        case "'", "\u{2019}": return .apostrophe
        case "_", " ", "\t", "\n", "\r": return .separator
        default: break
        }
        guard scalar.value >= 0x80 else { return .symbol }
        let properties = scalar.properties
        guard properties.isXIDContinue, scalar.isSwiftIdentifierPart else {
            return properties.isWhitespace ? .separator : .symbol
        }
        if properties.numericType == .decimal { return .digit }
        return properties.isUppercase ? .upper : .lower
    }
}
