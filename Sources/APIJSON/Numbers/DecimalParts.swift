/// The value of a number in a form that is the same for all ways to write it: `1`, `1.0` and `10e-1` are equal.
struct DecimalParts: Hashable {
    /// False for zero.
    private(set) var isNegative: Bool
    /// ASCII digits without zeros at either end; none for zero.
    private(set) var digits: [UInt8]
    /// The power of ten of the last digit; zero for zero.
    private(set) var exponent: Int

    /// No value has use for more, and sums of such exponents do not overflow.
    private static let exponentLimit: UInt = 1_000_000_000

    /// Takes a number apart that the grammar has checked. Nil when its exponent is beyond a billion.
    init?(_ text: UnsafeBufferPointer<UInt8>) {
        isNegative = text.first == .minus
        digits = []
        exponent = 0
        var index = isNegative ? 1 : 0
        var isFraction = false
        while index < text.count, text[index] | 0x20 != .e {
            if text[index] == .point {
                isFraction = true
            } else {
                if isFraction { exponent -= 1 }
                if text[index] != .zero || !digits.isEmpty { digits.append(text[index]) }
            }
            index += 1
        }
        if index < text.count {
            var power = index + 1
            if text[power] == .plus { power += 1 }
            guard let written = Int(digits: UnsafeBufferPointer(rebasing: text[power...])) else { return nil }
            guard written.magnitude <= DecimalParts.exponentLimit else { return nil }
            exponent += written
        }
        while digits.last == .zero {
            digits.removeLast()
            exponent += 1
        }
        if digits.isEmpty {
            isNegative = false
            exponent = 0
        }
    }
}
