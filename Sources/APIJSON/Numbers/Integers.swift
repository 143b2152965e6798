extension FixedWidthInteger {
    /// Reads an optional minus and digits, as the grammar has checked them; nil when out of range.
    @inline(__always)
    init?(digits text: UnsafeBufferPointer<UInt8>) {
        guard let start = text.baseAddress else { return nil }
        let isNegative = start.pointee == .minus
        let first = isNegative ? 1 : 0
        // 18 digits always fit; more are rare.
        guard text.count - first <= 18 else {
            self.init(manyDigits: text)
            return
        }
        var value: Int64 = 0
        for index in first..<text.count { value = value &* 10 &+ Int64(truncatingIfNeeded: start[index] &- .zero) }
        self.init(exactly: isNegative ? 0 &- value : value)
    }

    @inline(never)
    private init?(manyDigits text: UnsafeBufferPointer<UInt8>) {
        let isNegative = text[0] == .minus
        var value: Self = 0
        for byte in text.dropFirst(isNegative ? 1 : 0) {
            let (product, productOverflow) = value.multipliedReportingOverflow(by: 10)
            let digit = Self(byte - .zero)
            let (sum, overflow) =
                isNegative
                ? product.subtractingReportingOverflow(digit) : product.addingReportingOverflow(digit)
            if productOverflow || overflow { return nil }
            value = sum
        }
        self = value
    }

    /// Reads any number whose value is an integer, for example `1.50e1`; nil when it is not, or out of range.
    init?(exactNumber text: UnsafeBufferPointer<UInt8>) {
        guard let parts = DecimalParts(text), parts.exponent >= 0 else { return nil }
        // No type here has more than 40 digits.
        guard parts.digits.count + parts.exponent <= 40 || parts.digits.isEmpty else { return nil }
        let digits = (parts.isNegative ? [.minus] : []) + parts.digits + Array(repeating: .zero, count: parts.exponent)
        guard !parts.digits.isEmpty else {
            self = 0
            return
        }
        guard let value = digits.withUnsafeBufferPointer({ Self(manyDigits: $0) }) else { return nil }
        self = value
    }
}
