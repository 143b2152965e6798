import YAML

/// The path from a file's root to one of its nodes (RFC 6901), as the fragment of a reference writes it.
struct JSONPointer {
    let tokens: [String]

    /// The text begins with `/` or is empty.
    init(_ text: Substring) {
        let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        tokens = parts.dropFirst().map { JSONPointer.unescaped(Substring($0)) }
    }

    /// `~1` stands for `/`, `~0` for `~`, after percent-encoding is undone.
    static func unescaped(_ token: Substring) -> String {
        let decoded = percentDecoded(token)
        guard decoded.utf8.contains(UInt8(ascii: "~")) else { return decoded }
        var bytes: [UInt8] = []
        var isEscape = false
        for byte in decoded.utf8 {
            switch (isEscape, byte) {
            case (false, UInt8(ascii: "~")): isEscape = true
            case (true, UInt8(ascii: "0")), (true, UInt8(ascii: "1")):
                bytes.append(byte == UInt8(ascii: "0") ? UInt8(ascii: "~") : UInt8(ascii: "/"))
                isEscape = false
            default:
                if isEscape { bytes.append(UInt8(ascii: "~")) }
                isEscape = byte == UInt8(ascii: "~")
                if !isEscape { bytes.append(byte) }
            }
        }
        if isEscape { bytes.append(UInt8(ascii: "~")) }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// One token as a fragment writes it: what RFC 6901 and RFC 3986 reserve is escaped.
    static func escaped(_ token: String) -> String {
        var text = ""
        for scalar in token.unicodeScalars {
            switch scalar {
            case "~": text += "~0"
            case "/": text += "~1"
            case "%", "\"", "<", ">", "\\", "^", "`", "{", "}", "|", "#", " ", "\0"..."\u{1F}", "\u{7F}":
                let digits = String(scalar.value, radix: 16, uppercase: true)
                text += "%" + (digits.count == 1 ? "0" : "") + digits
            default: text.unicodeScalars.append(scalar)
            }
        }
        return text
    }

    /// A `%` that no two hexadecimal digits follow stands for itself.
    static func percentDecoded(_ text: Substring) -> String {
        guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
        let encoded = Array(text.utf8)
        var decoded: [UInt8] = []
        var index = 0
        while index < encoded.count {
            if encoded[index] == UInt8(ascii: "%"), index + 2 < encoded.count,
                let high = Character(UnicodeScalar(encoded[index + 1])).hexDigitValue,
                let low = Character(UnicodeScalar(encoded[index + 2])).hexDigitValue
            {
                decoded.append(UInt8(high << 4 | low))
                index += 3
            } else {
                decoded.append(encoded[index])
                index += 1
            }
        }
        return String(decoding: decoded, as: UTF8.self)
    }
}

extension Node {
    /// The member of a mapping, or of a sequence by its number.
    func child(_ token: String) -> Node? {
        switch kind {
        case .mapping: self[token]
        case .sequence: Int(token).flatMap { elements.indices.contains($0) && token == String($0) ? elements[$0] : nil }
        default: nil
        }
    }

    /// The text of `$ref`, when this is a mapping that has one.
    var referenceMember: Node? {
        guard kind == .mapping, let reference = self["$ref"], reference.kind == .string else { return nil }
        return reference
    }
}
