/// Writes the bytes of dates.
struct DigitWriter {
    private let target: UnsafeMutablePointer<UInt8>
    private(set) var count = 0

    init(_ target: UnsafeMutablePointer<UInt8>) { self.target = target }

    mutating func write(_ byte: UInt8) {
        target[count] = byte
        count += 1
    }

    /// Writes the last `digits` digits of a number, with zeros before it.
    mutating func write(_ number: Int, digits: Int) {
        var rest = number
        for position in stride(from: digits - 1, through: 0, by: -1) {
            target[count + position] = UInt8(truncatingIfNeeded: 0x30 + rest % 10)
            rest /= 10
        }
        count += digits
    }

    /// `2024-05-31`
    mutating func write(_ date: CalendarDate) {
        write(date.year, digits: 4)
        write(UInt8(ascii: "-"))
        write(date.month, digits: 2)
        write(UInt8(ascii: "-"))
        write(date.day, digits: 2)
    }
}
