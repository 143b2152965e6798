/// Reads fixed and free runs of digits from the bytes of a date or duration.
struct DigitReader {
    private let text: UnsafeBufferPointer<UInt8>
    private var index = 0

    init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

    var isAtEnd: Bool { index == text.count }

    /// The byte that comes next; zero at the end.
    var next: UInt8 { index < text.count ? text[index] : 0 }

    mutating func skip(_ byte: UInt8) -> Bool {
        guard next == byte else { return false }
        index += 1
        return true
    }

    /// The next byte, which is consumed, as an uppercase letter; zero at the end.
    mutating func letter() -> UInt8 {
        let letter = next & 0xDF
        index = min(index + 1, text.count)
        return letter
    }

    /// The number of exactly `count` digits.
    @inline(__always)
    mutating func number(digits count: Int) -> Int? {
        guard text.count - index >= count else { return nil }
        var value = 0
        for _ in 0..<count {
            let digit = text[index] &- 0x30
            guard digit < 10 else { return nil }
            value = value * 10 + Int(digit)
            index += 1
        }
        return value
    }

    /// The number of as many digits as there are, at least one; nil also when it is beyond `Int`.
    mutating func number() -> Int? {
        let start = index
        var value = 0
        while next &- 0x30 < 10 {
            let (product, isTooLarge) = value.multipliedReportingOverflow(by: 10)
            let (sum, overflow) = product.addingReportingOverflow(Int(next - 0x30))
            if isTooLarge || overflow { return nil }
            value = sum
            index += 1
        }
        return index > start ? value : nil
    }

    /// The digits of a fraction, at least one, in billionths. Further digits are read and cut off.
    mutating func billionths() -> Int? {
        let start = index
        var value = 0
        var place = 100_000_000
        while next &- 0x30 < 10 {
            value += Int(next - 0x30) * place
            place /= 10
            index += 1
        }
        return index > start ? value : nil
    }
}
