extension JSONWriter {
    @inline(__always)
    mutating func appendInteger(_ value: Int64) {
        if value < 0 { append(.minus) }
        appendDigits(value.magnitude)
    }

    @inline(__always)
    private mutating func appendDigits(_ value: UInt64) {
        let count = value.decimalDigitCount
        let start = reserve(20)
        var rest = value
        var position = count
        repeat {
            let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
            position -= 1
            start[position] = .zero + UInt8(truncatingIfNeeded: digit)
            rest = quotient
        } while position > 0
        advance(by: count)
    }

    /// Writes a finite number. Integers get neither a fraction nor, below 2^53, an exponent.
    mutating func appendDouble(_ value: Double) {
        if value.magnitude < 0x1p53, Double(Int64(value)) == value {
            if value == 0, value.sign == .minus, !isCanonical { append(.minus) }
            appendInteger(Int64(value))
        } else if !appendShortFraction(value) {
            append(ascii: value.description)
        }
    }

    /// Writes a number that has at most 15 digits, at most nine of them behind the point.
    ///
    /// Different decimals of so few digits are different doubles, so the shortest one that reads back is the only one.
    private mutating func appendShortFraction(_ value: Double) -> Bool {
        let magnitude = value.magnitude
        guard magnitude >= 1e-4, magnitude < 1e9 else { return false }
        var power = 1.0
        for digits in 1...9 {
            power *= 10
            let scaled = magnitude * power
            guard scaled < 1e15 else { return false }
            let nearest = Int64(scaled + 0.5)
            if Double(nearest) / power == magnitude {
                appendDecimal(nearest, fractionDigits: digits, isNegative: value < 0)
                return true
            }
        }
        return false
    }

    /// Writes a number that was multiplied by ten so many times.
    private mutating func appendDecimal(_ scaled: Int64, fractionDigits: Int, isNegative: Bool) {
        if isNegative { append(.minus) }
        let value = UInt64(scaled)
        let count = max(value.decimalDigitCount, fractionDigits + 1) + 1
        let start = reserve(24)
        var rest = value
        for position in stride(from: count - 1, through: 0, by: -1) {
            if position == count - 1 - fractionDigits {
                start[position] = .point
            } else {
                let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
                start[position] = .zero + UInt8(truncatingIfNeeded: digit)
                rest = quotient
            }
        }
        advance(by: count)
    }
}

extension UInt64 {
    /// How many digits the number has in base ten; one for zero.
    @inline(__always)
    fileprivate var decimalDigitCount: Int {
        // 1233 / 4096 is a little more than the logarithm of 2 to the base 10.
        let nonzero = self | 1
        let estimate = ((UInt64.bitWidth - nonzero.leadingZeroBitCount) * 1233) >> 12
        return estimate + (nonzero >= UInt64.powersOfTen[estimate] ? 1 : 0)
    }
}
