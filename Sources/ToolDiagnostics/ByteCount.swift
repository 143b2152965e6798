/// How often the bytes occur that lines and columns depend on. Counts eight bytes at a time, because every byte of
/// every file is counted.
struct ByteCount {
    private(set) var returns = 0
    private(set) var continuations = 0
    var feeds = 0

    mutating func add(_ bytes: UnsafeRawBufferPointer) {
        var offset = 0
        while offset + 8 <= bytes.count {
            // As many words as a lane of eight bits can count.
            let end = min(bytes.count - 7, offset + 8 * 255)
            var lanes = Lanes()
            while offset < end {
                lanes.add(bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
                offset += 8
            }
            feeds += sum(lanes.feeds)
            returns += sum(lanes.returns)
            continuations += sum(lanes.continuations)
        }
        for byte in bytes[offset...] {
            if byte == 0x0A { feeds += 1 }
            if byte == 0x0D { returns += 1 }
            if isContinuation(byte) { continuations += 1 }
        }
    }

    private func sum(_ lanes: UInt64) -> Int {
        let pairs = (lanes & 0x00FF_00FF_00FF_00FF) + (lanes >> 8 & 0x00FF_00FF_00FF_00FF)
        return Int(truncatingIfNeeded: (pairs &* 0x0001_0001_0001_0001) >> 48)
    }
}

/// Eight counters of eight bits in each word.
private struct Lanes {
    var feeds: UInt64 = 0
    var returns: UInt64 = 0
    var continuations: UInt64 = 0

    @inline(__always)
    mutating func add(_ word: UInt64) {
        feeds &+= zeros(in: word ^ 0x0A0A_0A0A_0A0A_0A0A)
        returns &+= zeros(in: word ^ 0x0D0D_0D0D_0D0D_0D0D)
        continuations &+= (word & ~(word << 1)) >> 7 & 0x0101_0101_0101_0101
    }

    /// A 1 in each byte that is zero.
    @inline(__always)
    private func zeros(in word: UInt64) -> UInt64 {
        let lowBits: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
        return ~((word & lowBits) &+ lowBits | word) >> 7 & 0x0101_0101_0101_0101
    }
}

/// True for the bytes of a UTF-8 sequence after its first.
func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
