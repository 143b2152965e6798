/// Eight hexadecimal digits, one in each byte of a word, the first of them in the lowest.
struct HexadecimalWord {
    let digits: UInt64

    private static let ones: UInt64 = 0x0101_0101_0101_0101

    init(digits: UInt64) { self.digits = digits }

    /// The lowercase digits of four bytes, of which the first is the lowest.
    init(_ bytes: UInt32) {
        var spread = UInt64(bytes)
        spread = (spread | spread << 16) & 0x0000_FFFF_0000_FFFF
        spread = (spread | spread << 8) & 0x00FF_00FF_00FF_00FF
        let nibbles = (spread >> 4 | spread << 8) & 0x0F0F_0F0F_0F0F_0F0F
        digits = HexadecimalWord.lowercaseDigits(nibbles)
    }

    /// The four bytes, the first of them the lowest; nil when something else than a digit is among the eight.
    var bytes: UInt32? {
        let letters = digits >> 6 & HexadecimalWord.ones
        let nibbles = (digits & 0x0F0F_0F0F_0F0F_0F0F) &+ letters &* 9
        // Only what was a digit comes back as the same digit in lowercase; letters from g on are above 15.
        guard nibbles & 0xF0F0_F0F0_F0F0_F0F0 == 0,
            HexadecimalWord.lowercaseDigits(nibbles) == digits | letters << 5
        else { return nil }
        var packed = (nibbles << 4 | nibbles >> 8) & 0x00FF_00FF_00FF_00FF
        packed = (packed | packed >> 8) & 0x0000_FFFF_0000_FFFF
        return UInt32(truncatingIfNeeded: packed | packed >> 16)
    }

    private static func lowercaseDigits(_ nibbles: UInt64) -> UInt64 {
        let letters = (nibbles &+ ones &* 6) >> 4 & ones
        return nibbles &+ ones &* 0x30 &+ letters &* 0x27
    }
}
