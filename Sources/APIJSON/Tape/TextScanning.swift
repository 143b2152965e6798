/// Scanning of strings, eight bytes at a time. All of it expects zeros behind the document.
extension UnsafePointer<UInt8> {
    @inline(__always)
    var word: UInt64 {
        UInt64(littleEndian: UnsafeRawPointer(self).loadUnaligned(as: UInt64.self))
    }

    /// The first byte from here that is a quote, a backslash, a control character or beyond ASCII.
    @inline(__always)
    var endOfPlainText: UnsafePointer<UInt8> {
        var place = self
        while true {
            let marks = place.word.specialBytes
            if marks != 0 { return place + marks.trailingZeroBitCount / 8 }
            place += 8
        }
    }

    @inline(__always)
    func hasPrefix(_ prefix: UnsafePointer<UInt8>, _ count: Int) -> Bool {
        for index in 0..<count where self[index] != prefix[index] { return false }
        return true
    }

    /// The length of the UTF-8 sequence of two to four bytes that begins here; nil when it is not valid (RFC 3629).
    var multibyteLength: Int? {
        let second = self[1]
        switch self[0] {
        case 0xC2...0xDF: return second.isContinuation ? 2 : nil
        case 0xE0: return (0xA0...0xBF).contains(second) && self[2].isContinuation ? 3 : nil
        // U+D800 to U+DFFF are no characters.
        case 0xED: return (0x80...0x9F).contains(second) && self[2].isContinuation ? 3 : nil
        case 0xE1...0xEF: return second.isContinuation && self[2].isContinuation ? 3 : nil
        case 0xF0: return (0x90...0xBF).contains(second) && self[2].isContinuation && self[3].isContinuation ? 4 : nil
        case 0xF1...0xF3: return second.isContinuation && self[2].isContinuation && self[3].isContinuation ? 4 : nil
        case 0xF4: return (0x80...0x8F).contains(second) && self[2].isContinuation && self[3].isContinuation ? 4 : nil
        default: return nil
        }
    }

    /// The length of the escape that begins here with a backslash; nil when JSON has no such escape.
    var escapeLength: Int? {
        switch self[1] {
        case .quote, .backslash, .slash, .b, .f, .n, .r, .t: return 2
        case .u:
            for index in 2..<6 where self[index].hexValue == nil { return nil }
            return 6
        default: return nil
        }
    }
}

extension UInt8 {
    @inline(__always)
    fileprivate var isContinuation: Bool { self & 0xC0 == 0x80 }
}

extension UInt64 {
    static var spaces: UInt64 { 0x2020_2020_2020_2020 }

    /// The highest bit of the first byte, in memory order, that JSON text treats specially; zero when none does.
    /// Bytes behind that one may be marked wrongly, because the subtractions borrow.
    @inline(__always)
    var specialBytes: UInt64 {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let quotes = (self ^ (ones &* 0x22)) &- ones
        let backslashes = (self ^ (ones &* 0x5C)) &- ones
        let controls = self &- .spaces
        return (quotes | backslashes | controls | self) & 0x8080_8080_8080_8080
    }
}
