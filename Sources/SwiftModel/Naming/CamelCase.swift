/// Spells names of ASCII as `lowerCamel` or `UpperCamel` in one pass. Nearly all names are such, and there are hundreds
/// of thousands: cut into strings first, they would cost several times as much.
struct CamelCase: ~Copyable {
    private let name: UnsafeBufferPointer<UInt8>
    private let isUpper: Bool
    private var output: UnsafeMutableBufferPointer<UInt8>
    private var count = 0
    private var hasLower = false

    /// Nil for what needs a closer look: other scripts, symbols in front, capitals throughout, brands such as `iOS`,
    /// and names that would begin with a digit.
    static func spelled(_ name: String, isUpper: Bool) -> String? {
        var name = name
        return name.withUTF8 { bytes in
            // A digit may need a line before it; nothing else gets longer.
            withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 2 * bytes.count) { output in
                var camelCase = CamelCase(name: bytes, isUpper: isUpper, output: output)
                return camelCase.spelled()
            }
        }
    }

    private init(name: UnsafeBufferPointer<UInt8>, isUpper: Bool, output: UnsafeMutableBufferPointer<UInt8>) {
        self.name = name
        self.isUpper = isUpper
        self.output = output
    }

    private mutating func spelled() -> String? {
        var start = 0
        for (index, byte) in name.enumerated() {
            switch LetterCase(byte) {
            case .lower: hasLower = true
            case .digit: break
            case .upper:
                guard beginsWord(at: index) else { continue }
                guard append(start..<index) else { return nil }
                start = index
            case .separator:
                guard index > 0, append(start..<index) else { return nil }
                start = index + 1
            case .unusual: return nil
            }
        }
        guard append(start..<name.count), hasLower, count > 0, !output[0].isDigit else { return nil }
        return String(decoding: output[..<count], as: UTF8.self)
    }

    private func beginsWord(at index: Int) -> Bool {
        guard index > 0 else { return false }
        guard LetterCase(name[index - 1]) == .upper else { return LetterCase(name[index - 1]) != .separator }
        let next = index + 1
        return next < name.count && LetterCase(name[next]) == .lower && !isPlural(at: next)
    }

    /// The `s` of `IDs` and `URLsByName`.
    private func isPlural(at index: Int) -> Bool {
        name[index] == UInt8(ascii: "s") && (index + 1 == name.count || LetterCase(name[index + 1]) != .lower)
    }

    /// False when the word may be half of a brand.
    private mutating func append(_ range: Range<Int>) -> Bool {
        guard !range.isEmpty else { return true }
        let word = UnsafeBufferPointer(rebasing: name[range])
        guard !isBrandPart(word) else { return false }
        let isFirst = count == 0
        if !isFirst, output[count - 1].isDigit, word[0].isDigit { append(UInt8(ascii: "_")) }
        let start = count
        if isFirst, !isUpper {
            appendLowercased(word)
        } else {
            appendCapitalized(word)
            output[start] = output[start].uppercased
        }
        return true
    }

    private func isBrandPart(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        let first = word[0] & ~0x20
        if word.count == 1 { return first == UInt8(ascii: "I") || first == UInt8(ascii: "O") }
        return word[0] == UInt8(ascii: "O") && word[1] == UInt8(ascii: "S")
    }

    /// Words in capitals and acronyms go down as a whole.
    private mutating func appendLowercased(_ word: UnsafeBufferPointer<UInt8>) {
        let isWhole = isCapitals(word) || Acronyms.spelling(of: word) != nil
        for (index, byte) in word.enumerated() { append(isWhole || index == 0 ? byte.lowercased : byte) }
    }

    private mutating func appendCapitalized(_ word: UnsafeBufferPointer<UInt8>) {
        guard let acronym = Acronyms.spelling(of: word) else { return word.forEach { append($0) } }
        for byte in acronym.stem.utf8 { append(byte) }
        for byte in word.suffix(acronym.rest) { append(byte) }
    }

    /// True for `GCS`, `S3` and `IDs`.
    private func isCapitals(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        let isPlural = word.count > 2 && word[word.count - 1] == UInt8(ascii: "s")
        return word.dropLast(isPlural ? 1 : 0).allSatisfy { LetterCase($0) != .lower }
    }

    private mutating func append(_ byte: UInt8) {
        output[count] = byte
        count += 1
    }
}

/// What a byte of a name means for the words in it.
private enum LetterCase {
    case lower, upper, digit, separator
    /// An apostrophe, or part of a character that is not ASCII.
    case unusual

    init(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"): self = .lower
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): self = .upper
        case UInt8(ascii: "0")...UInt8(ascii: "9"): self = .digit
        case UInt8(ascii: "'"), 0x80...: self = .unusual
        default: self = .separator
        }
    }
}

extension UInt8 {
    fileprivate var uppercased: UInt8 { LetterCase(self) == .lower ? self ^ 0x20 : self }
    fileprivate var lowercased: UInt8 { LetterCase(self) == .upper ? self ^ 0x20 : self }
}
