/// Text of the document made harmless for comments: lines end with a line feed only, and every character shows.
enum PlainText {
    /// Hands out the text in UTF-8.
    static func withBytes<Result>(_ text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        if text.utf8.allSatisfy(isHarmless) {
            var text = text
            return text.withUTF8(body)
        }
        return sanitized(text).withUnsafeBufferPointer(body)
    }

    /// Hands out the text in UTF-8, its HTML as Markdown.
    static func withMarkdown<Result>(_ text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        withBytes(text) { bytes in
            bytes.contains(UInt8(ascii: "<"))
                ? HTMLMarkup.markdown(bytes).withUnsafeBufferPointer(body) : body(bytes)
        }
    }

    /// The text, its HTML as Markdown.
    static func markdown(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "<")) else { return text }
        return withMarkdown(text) { String(decoding: $0, as: UTF8.self) }
    }

    /// The text without line ends: blank lines vanish, others are joined with a space.
    static func singleLine(_ text: String) -> String {
        if isSingleLine(text) { return text }
        let words = withBytes(text) { bytes in
            bytes.split { $0 == .space || $0 == .lineFeed }.map { String(decoding: $0, as: UTF8.self) }
        }
        return words.joined(separator: " ")
    }

    /// True for plain words with one space between them, as nearly always.
    private static func isSingleLine(_ text: String) -> Bool {
        var previous = UInt8.space
        for byte in text.utf8 {
            guard byte >= 0x20, byte < 0x7F, byte != .space || previous != .space else { return false }
            previous = byte
        }
        return previous != .space
    }

    private static func isHarmless(_ byte: UInt8) -> Bool {
        (byte >= 0x20 && byte < 0x7F) || byte == .lineFeed
    }

    /// Lines end wherever any reader could see an end; what does not show is left out.
    private static func sanitized(_ text: String) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        var previous: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\n" where previous == "\r": break
            case "\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}": bytes.append(.lineFeed)
            case "\t": for _ in 0..<4 { bytes.append(.space) }
            default:
                if scalar.value < 0x7F, scalar.value >= 0x20 {
                    bytes.append(UInt8(scalar.value))
                } else if !scalar.isInvisible {
                    bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
                }
            }
            previous = scalar
        }
        return bytes
    }
}

extension UInt8 {
    static let space = UInt8(ascii: " ")
    static let lineFeed = UInt8(ascii: "\n")
}
