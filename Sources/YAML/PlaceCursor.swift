/// Turns libyaml's places, which count characters from where it began to read, into bytes of the file. Cheap when asked
/// in ascending order.
struct PlaceCursor {
    private let file: UnsafeBufferPointer<UInt8>
    private let part: Range<Int>
    private let isASCII: Bool
    private var character = 0
    private var byte: Int

    init(_ file: UnsafeBufferPointer<UInt8>, part: Range<Int>, isASCII: Bool) {
        self.file = file
        self.part = part
        self.isASCII = isASCII
        byte = part.lowerBound
    }

    mutating func byte(ofCharacter target: Int) -> Int {
        if isASCII { return min(part.lowerBound + target, part.upperBound) }
        while character < target, byte < part.upperBound {
            if character + 8 <= target, hasASCIIWord {
                byte += 8
                character += 8
                continue
            }
            byte += 1
            while byte < part.upperBound, isContinuation(file[byte]) { byte += 1 }
            character += 1
        }
        while character > target {
            byte -= 1
            while byte > part.lowerBound, isContinuation(file[byte]) { byte -= 1 }
            character -= 1
        }
        return byte
    }

    /// True when the next eight bytes are a character each.
    private var hasASCIIWord: Bool {
        byte + 8 <= part.upperBound
            && UnsafeRawBufferPointer(file).loadUnaligned(fromByteOffset: byte, as: UInt64.self) & 0x8080_8080_8080_8080
                == 0
    }

    private func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
}
