extension Double {
    /// Reads the nearest double of a number that the grammar has checked; nil when it is too large for any.
    @inline(__always)
    init?(number text: UnsafeBufferPointer<UInt8>) {
        guard let value = Double(shortNumber: text) ?? Double(anyNumber: text) else { return nil }
        self = value
    }

    /// Reads numbers of at most 19 digits without exponent, which are nearly all; nil for others.
    private init?(shortNumber text: UnsafeBufferPointer<UInt8>) {
        guard let start = text.baseAddress, text.count <= 21 else { return nil }
        let isNegative = start.pointee == .minus
        var mantissa: UInt64 = 0
        var fractionDigits = 0
        var index = isNegative ? 1 : 0
        let first = index
        while index < text.count, start[index].isDigit {
            mantissa = mantissa &* 10 &+ UInt64(truncatingIfNeeded: start[index] &- .zero)
            index += 1
        }
        var digits = index - first
        if index < text.count, start[index] == .point {
            index += 1
            fractionDigits = text.count - index
            while index < text.count, start[index].isDigit {
                mantissa = mantissa &* 10 &+ UInt64(truncatingIfNeeded: start[index] &- .zero)
                index += 1
            }
            digits += fractionDigits
        }
        guard index == text.count, digits <= 19 else { return nil }
        let value = Double.quotient(mantissa, byPowerOfTen: fractionDigits)
        self = isNegative ? -value : value
    }

    /// `mantissa` divided by ten to the `power`, at most 19, rounded once.
    private static func quotient(_ mantissa: UInt64, byPowerOfTen power: Int) -> Double {
        if power == 0 { return Double(mantissa) }
        // Both are exact doubles, so that the division is the only rounding.
        if mantissa <= 1 << 53 { return Double(mantissa) / Double(UInt64.powersOfTen[power]) }
        let divisor = UInt64.powersOfTen[power]
        let divisorShift = divisor.leadingZeroBitCount
        // A mantissa below the divisor makes a quotient of 63 or 64 bits.
        let shift = mantissa.leadingZeroBitCount
        let normalized = mantissa << shift
        let (quotient, remainder) = (divisor << divisorShift).dividingFullWidth((normalized >> 1, normalized << 63))
        // The lowest bit tells the rounding that something was cut off.
        let sticky = remainder == 0 ? quotient : quotient | 1
        return Double(sign: .plus, exponent: divisorShift - shift - 63, significand: Double(sticky))
    }

    @inline(never)
    private init?(anyNumber text: UnsafeBufferPointer<UInt8>) {
        guard let value = Double(String(decoding: text, as: UTF8.self)), value.isFinite else { return nil }
        self = value
    }
}
