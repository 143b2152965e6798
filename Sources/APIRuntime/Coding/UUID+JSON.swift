public import APIJSON
public import Foundation

/// A UUID is a string of 32 hexadecimal digits in five groups (RFC 9562); written in lowercase.
extension UUID: JSONCodable {
    public init(json: JSONReader) {
        self = json.parseString(expected: "a UUID", orUse: UUID(words: (0, 0, 0, 0)), UUID.init(text:))
    }

    public func write(to json: inout JSONWriter) {
        json.writePlainString(maximumCount: 36, writeDigits)
    }

    /// Four times four bytes, of which the first are the lowest.
    private init(words: (UInt32, UInt32, UInt32, UInt32)) {
        let littleEndian = (
            words.0.littleEndian, words.1.littleEndian, words.2.littleEndian, words.3.littleEndian
        )
        self.init(uuid: withUnsafeBytes(of: littleEndian) { $0.loadUnaligned(as: uuid_t.self) })
    }

    private init?(text: UnsafeBufferPointer<UInt8>) {
        guard text.count == 36 else { return nil }
        let hyphen = UInt8(ascii: "-")
        guard text[8] == hyphen, text[13] == hyphen, text[18] == hyphen, text[23] == hyphen else { return nil }
        let digits = UnsafeRawBufferPointer(text)
        func word(_ first: Int, _ second: Int) -> HexadecimalWord {
            let low = digits.loadUnaligned(fromByteOffset: first, as: UInt32.self).littleEndian
            let high = digits.loadUnaligned(fromByteOffset: second, as: UInt32.self).littleEndian
            return HexadecimalWord(digits: UInt64(low) | UInt64(high) << 32)
        }
        guard let first = word(0, 4).bytes, let second = word(9, 14).bytes, let third = word(19, 24).bytes,
            let fourth = word(28, 32).bytes
        else { return nil }
        self.init(words: (first, second, third, fourth))
    }

    private func writeDigits(to target: UnsafeMutablePointer<UInt8>) -> Int {
        let output = UnsafeMutableRawPointer(target)
        func store(_ half: UInt64, at offset: Int) {
            output.storeBytes(of: UInt32(truncatingIfNeeded: half).littleEndian, toByteOffset: offset, as: UInt32.self)
        }
        withUnsafeBytes(of: uuid) { bytes in
            // Where the two halves of the digits of each four bytes go.
            for (word, (first, second)) in [(0, 4), (9, 14), (19, 24), (28, 32)].enumerated() {
                let value = bytes.loadUnaligned(fromByteOffset: word * 4, as: UInt32.self).littleEndian
                let digits = HexadecimalWord(value).digits
                store(digits, at: first)
                store(digits >> 32, at: second)
            }
        }
        for position in [8, 13, 18, 23] { target[position] = UInt8(ascii: "-") }
        return 36
    }
}
