/// Base64 (RFC 4648, sections 4 and 5).
enum Base64 {
    /// Nil when the text is not base64 in either alphabet.
    static func bytes(of text: UnsafeBufferPointer<UInt8>) -> [UInt8]? {
        var decoder = Base64Decoder()
        let bytes = [UInt8](unsafeUninitializedCapacity: text.count / 4 * 3 + 3) { target, count in
            guard let start = target.baseAddress else { return }
            for character in text where !decoder.decode(character, to: start) { return }
            decoder.finish(at: start)
            count = decoder.count
        }
        return decoder.isComplete ? bytes : nil
    }

    /// Writes bytes in the usual alphabet with padding. Returns how many characters that took.
    static func write(_ bytes: UnsafeRawBufferPointer, to target: UnsafeMutablePointer<UInt8>) -> Int {
        alphabet.withUnsafeBufferPointer { alphabet in
            var place = target
            var index = 0
            while index < bytes.count {
                let second = index + 1 < bytes.count ? bytes[index + 1] : 0
                let third = index + 2 < bytes.count ? bytes[index + 2] : 0
                let bits = Int(bytes[index]) << 16 | Int(second) << 8 | Int(third)
                for position in 0..<4 { place[position] = alphabet[bits >> (18 - 6 * position) & 63] }
                index += 3
                place += 4
            }
            for padding in 0..<max(index - bytes.count, 0) { place[-1 - padding] = UInt8(ascii: "=") }
            return place - target
        }
    }

    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
}

private struct Base64Decoder {
    private(set) var count = 0
    private(set) var isComplete = false
    private var bits: UInt32 = 0
    private var characters = 0
    private var padding = 0

    /// False for a character that cannot stand here.
    @inline(__always)
    mutating func decode(_ character: UInt8, to target: UnsafeMutablePointer<UInt8>) -> Bool {
        guard let value = Base64Decoder.value(of: character), padding == 0 else {
            if character == UInt8(ascii: "=") { padding += 1 }
            return character == UInt8(ascii: "=") || character == 0x0A || character == 0x0D
        }
        bits = bits << 6 | UInt32(value)
        characters += 1
        if characters % 4 == 0 { append(3, to: target) }
        return true
    }

    /// Appends what the last, shorter group holds.
    mutating func finish(at target: UnsafeMutablePointer<UInt8>) {
        switch (characters % 4, padding) {
        case (0, 0): break
        case (2, 0), (2, 2):
            bits <<= 12
            append(1, to: target)
        case (3, 0), (3, 1):
            bits <<= 6
            append(2, to: target)
        default: return
        }
        isComplete = true
    }

    private mutating func append(_ bytes: Int, to target: UnsafeMutablePointer<UInt8>) {
        for position in 0..<bytes { target[count + position] = UInt8(truncatingIfNeeded: bits >> (16 - 8 * position)) }
        count += bytes
    }

    @inline(__always)
    private static func value(of character: UInt8) -> UInt8? {
        switch character {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): character - 0x41
        case UInt8(ascii: "a")...UInt8(ascii: "z"): character - 0x61 + 26
        case UInt8(ascii: "0")...UInt8(ascii: "9"): character - 0x30 + 52
        case UInt8(ascii: "+"), UInt8(ascii: "-"): 62
        case UInt8(ascii: "/"), UInt8(ascii: "_"): 63
        default: nil
        }
    }
}
