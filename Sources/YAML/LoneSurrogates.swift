import ToolDiagnostics

/// The escapes of a JSON string that are one half of a surrogate pair without the other (RFC 8259, 8.2).
struct LoneSurrogates: Sequence, IteratorProtocol {
    /// What stands between the quotes, every escape complete.
    private let content: ArraySlice<UInt8>
    private var place: Int

    init(in content: ArraySlice<UInt8>) {
        self.content = content
        place = content.startIndex
    }

    /// Where the next one stands.
    mutating func next() -> Range<Int>? {
        while let start = content[place...].firstIndex(of: UInt8(ascii: "\\")) {
            let unit = unit(at: start)
            let isSurrogate = unit.map { (0xD800...0xDFFF).contains($0) } ?? false
            place = start + (isSurrogate ? 6 : 2)
            guard let unit, isSurrogate else { continue }
            if unit < 0xDC00, let other = self.unit(at: place), (0xDC00...0xDFFF).contains(other) {
                place += 6
            } else {
                return start..<place
            }
        }
        return nil
    }

    /// The value of an escape such as `\u20AC`; nil where none stands.
    private func unit(at start: Int) -> UInt16? {
        let escape = content[start...].prefix(6)
        guard escape.count == 6, escape.starts(with: Array("\\u".utf8)) else { return nil }
        return UInt16(String(decoding: escape.dropFirst(2), as: UTF8.self), radix: 16)
    }
}

extension Diagnostic.Message {
    static var loneSurrogate: Self {
        Self(
            id: "lone-surrogate",
            "half of a surrogate pair is no character and is read as U+FFFD; write the character itself")
    }
}
