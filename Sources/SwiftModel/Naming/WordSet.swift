/// A few words that most names are none of: every name of a document is looked up, so length and first letter are
/// compared before anything is hashed.
struct WordSet: Sendable, ExpressibleByArrayLiteral {
    private let words: Set<String>
    /// By length, a bit for each first letter that occurs.
    private let firstLetters: [UInt64]

    init(_ words: Set<String>) {
        self.words = words
        var firstLetters = Array(repeating: UInt64(0), count: 1 + (words.map(\.utf8.count).max() ?? 0))
        for word in words { firstLetters[word.utf8.count] |= Self.bit(word.utf8.first ?? 0) }
        self.firstLetters = firstLetters
    }

    init(arrayLiteral words: String...) { self.init(Set(words)) }

    func contains(_ word: String) -> Bool {
        let bytes = word.utf8
        guard bytes.count < firstLetters.count, let first = bytes.first,
            firstLetters[bytes.count] & Self.bit(first) != 0
        else { return false }
        return words.contains(word)
    }

    func union(_ other: WordSet) -> WordSet { WordSet(words.union(other.words)) }

    private static func bit(_ byte: UInt8) -> UInt64 { 1 << UInt64(byte & 63) }
}
