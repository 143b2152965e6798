/// A name in the making. Names are made by the hundred thousand, so bytes are joined, not strings.
struct NameBytes {
    private var bytes: [UInt8] = []

    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// `Workflow`, `ID`
    mutating func appendCapitalized(_ word: String) {
        let start = bytes.count
        append(Acronyms.uppercase(word) ?? word)
        changeFirst(at: start, toUppercase: true)
    }

    /// `workflow`, `id`. Words in capitals and acronyms go down as a whole, names such as `iOS` stay.
    mutating func appendLowercased(_ word: String) {
        let start = bytes.count
        if word.utf8.first == UInt8(ascii: "i"), word.hasSuffix("OS") {
            append(word)
        } else if Acronyms.uppercase(word) != nil || isCapitals(word) {
            append(word.lowercased())
        } else {
            append(word)
            changeFirst(at: start, toUppercase: false)
        }
    }

    /// Digits that meet keep a line between them: `v1_5`.
    private mutating func append(_ word: String) {
        if let last = bytes.last, let first = word.utf8.first, last.isDigit, first.isDigit {
            bytes.append(UInt8(ascii: "_"))
        }
        bytes += word.utf8
    }

    private mutating func changeFirst(at start: Int, toUppercase: Bool) {
        guard start < bytes.count else { return }
        let first = bytes[start]
        if first < 0x80 {
            let from = UInt8(ascii: toUppercase ? "a" : "A")
            if first >= from, first < from + 26 { bytes[start] = first ^ 0x20 }
            return
        }
        let word = String(decoding: bytes[start...], as: UTF8.self)
        guard let scalar = word.unicodeScalars.first else { return }
        let mapped = toUppercase ? scalar.properties.titlecaseMapping : scalar.properties.lowercaseMapping
        bytes.replaceSubrange(start..<start + UTF8.width(scalar), with: mapped.utf8)
    }

    /// True for `GCS`, `S3` and `IDs`.
    private func isCapitals(_ word: String) -> Bool {
        let utf8 = word.utf8
        if let first = utf8.first, first >= UInt8(ascii: "a"), first <= UInt8(ascii: "z") { return false }
        let scalars = word.unicodeScalars
        let stem = scalars.count > 2 && scalars.last == "s" ? scalars.dropLast() : scalars[...]
        return stem.allSatisfy { !$0.properties.isLowercase }
    }
}
