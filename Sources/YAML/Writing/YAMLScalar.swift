/// How a text is written so that it reads back as the same string.
enum YAMLScalar {
    typealias Bytes = UnsafeBufferPointer<UInt8>

    static func appendKey(_ text: Bytes, to bytes: inout [UInt8]) {
        if text.count < 1000, isPlain(text) { bytes.append(contentsOf: text) } else { appendQuoted(text, to: &bytes) }
    }

    static func append(_ text: Bytes, indent: Int, to bytes: inout [UInt8]) {
        if isPlain(text) {
            bytes.append(contentsOf: text)
        } else if isLiteral(text) {
            appendLiteral(text, indent: indent, to: &bytes)
        } else {
            appendQuoted(text, to: &bytes)
        }
    }
}

extension YAMLScalar {
    /// Plain where no character means anything else and the words are not a number, a truth value or nothing.
    private static func isPlain(_ bytes: Bytes) -> Bool {
        guard let first = bytes.first, let last = bytes.last, !isIndicator(first), last != UInt8(ascii: " "),
            last != UInt8(ascii: ":"), !looksTyped(bytes), Node.Kind(ofPlain: bytes) == .string
        else { return false }
        var previous = first
        for byte in bytes {
            if byte < 0x20 || byte >= 0x7F { return false }
            if previous == UInt8(ascii: ":"), byte == UInt8(ascii: " ") { return false }
            if previous == UInt8(ascii: " "), byte == UInt8(ascii: "#") { return false }
            previous = byte
        }
        return true
    }

    private static func isIndicator(_ byte: UInt8) -> Bool {
        switch Unicode.Scalar(byte) {
        case "-", "?", ":", ",", "[", "]", "{", "}", "#", "&", "*", "!", "|", ">", "'", "\"", "%", "@", "`", " ", ".",
            "+", "=", "<", "~":
            true
        default: false
        }
    }

    /// Words and numbers that readers of older YAML versions take for something else than text.
    private static func looksTyped(_ bytes: Bytes) -> Bool {
        if bytes[0] &- UInt8(ascii: "0") < 10 { return !isVersion(bytes) }
        guard bytes.count <= 4, ["n", "o", "y"].contains(Unicode.Scalar(bytes[0] | 0x20)) else { return false }
        return ["yes", "no", "on", "off", "y", "n", "null"].contains(
            String(decoding: bytes, as: UTF8.self).lowercased())
    }

    /// `3.1.0`: digits and at least two points are a number in no version of YAML.
    private static func isVersion(_ bytes: Bytes) -> Bool {
        bytes.count { $0 == UInt8(ascii: ".") } >= 2
            && bytes.allSatisfy { $0 == UInt8(ascii: ".") || $0 &- UInt8(ascii: "0") < 10 }
    }
}

extension YAMLScalar {
    /// Text of several lines that a literal block keeps: it begins with neither a blank nor an empty line, and holds no
    /// odd character.
    private static func isLiteral(_ text: Bytes) -> Bool {
        guard let first = text.first, first != UInt8(ascii: "\n"), first != UInt8(ascii: " ") else { return false }
        return text.contains(UInt8(ascii: "\n")) && text.indices.allSatisfy { isKeptByLiteral(text, at: $0) }
    }

    /// All but control characters, what ends a line somewhere, and byte order marks.
    private static func isKeptByLiteral(_ text: Bytes, at index: Int) -> Bool {
        switch text[index] {
        case UInt8(ascii: "\n"), 0x20..<0x7F, 0x80..<0xC2, 0xC3..<0xE2, 0xE3..<0xEF, 0xF0...: true
        case 0xC2: byte(text, index + 1) >= 0xA0
        case 0xE2: !(byte(text, index + 1) == 0x80 && (0xA8...0xA9).contains(byte(text, index + 2)))
        case 0xEF: !(byte(text, index + 1) == 0xBB && byte(text, index + 2) == 0xBF)
        default: false
        }
    }

    private static func byte(_ text: Bytes, _ index: Int) -> UInt8 { index < text.count ? text[index] : 0 }

    private static func appendLiteral(_ text: Bytes, indent: Int, to bytes: inout [UInt8]) {
        let newline = UInt8(ascii: "\n")
        let trailing = text.reversed().prefix { $0 == newline }.count
        bytes.append(UInt8(ascii: "|"))
        if trailing != 1 { bytes.append(trailing == 0 ? UInt8(ascii: "-") : UInt8(ascii: "+")) }
        var rest = text.dropLast(trailing)
        while !rest.isEmpty {
            let line = rest.prefix { $0 != newline }
            bytes.append(newline)
            if !line.isEmpty { bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: indent)) }
            bytes.append(contentsOf: line)
            rest = rest[line.endIndex...].dropFirst()
        }
        bytes.append(contentsOf: repeatElement(newline, count: max(0, trailing - 1)))
    }
}

extension YAMLScalar {
    /// Single quotes where they can hold the text, else double quotes with escapes.
    private static func appendQuoted(_ text: Bytes, to bytes: inout [UInt8]) {
        let isSingle = text.allSatisfy { (0x20..<0x7F).contains($0) }
        let quote = isSingle ? UInt8(ascii: "'") : UInt8(ascii: "\"")
        bytes.append(quote)
        if isSingle {
            for byte in text { bytes.append(contentsOf: repeatElement(byte, count: byte == quote ? 2 : 1)) }
        } else {
            for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
                bytes.append(contentsOf: escaped(scalar).utf8)
            }
        }
        bytes.append(quote)
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\"": "\\\""
        case "\\": "\\\\"
        case "\n": "\\n"
        case "\t": "\\t"
        case _ where scalar.value < 0x20 || (0x7F...0xA0).contains(scalar.value): "\\x" + hex(scalar.value, digits: 2)
        case "\u{2028}", "\u{2029}", "\u{FEFF}": "\\u" + hex(scalar.value, digits: 4)
        default: String(scalar)
        }
    }

    private static func hex(_ value: UInt32, digits: Int) -> String {
        let text = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, digits - text.count)) + text
    }
}
