extension JSONWriter {
    @inline(__always)
    mutating func appendInteger(_ value: Int64) {
        // A minus and 19 digits.
        let end = reserve(20) + 20
        var place = end
        var rest = value.magnitude
        repeat {
            let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
            place -= 1
            place.pointee = .zero + UInt8(truncatingIfNeeded: digit)
            rest = quotient
        } while rest != 0
        if value < 0 {
            place -= 1
            place.pointee = .minus
        }
        let count = end - place
        (end - 20).update(from: place, count: count)
        advance(by: count)
    }

    /// Writes a finite number. Integers get neither a fraction nor, below 2^53, an exponent.
    mutating func appendDouble(_ value: Double) {
        if value.magnitude < 0x1p53, Double(Int64(value)) == value {
            if value == 0, value.sign == .minus { append(.minus) }
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

    private mutating func appendDecimal(_ scaled: Int64, fractionDigits: Int, isNegative: Bool) {
        // A minus, 15 digits, a point, and a zero before it.
        let end = reserve(24) + 24
        var place = end
        var rest = UInt64(scaled)
        var written = 0
        while rest != 0 || written <= fractionDigits {
            if written == fractionDigits {
                place -= 1
                place.pointee = .point
            }
            let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
            place -= 1
            place.pointee = .zero + UInt8(truncatingIfNeeded: digit)
            rest = quotient
            written += 1
        }
        if isNegative {
            place -= 1
            place.pointee = .minus
        }
        let count = end - place
        (end - 24).update(from: place, count: count)
        advance(by: count)
    }
}
