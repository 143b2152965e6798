/// Reads durations of ISO 8601: `P`, then parts from years to days, then `T` and parts from hours to seconds.
struct DurationParser {
    private var digits: DigitReader
    private var duration = CalendarDuration()
    private var isNegative = false
    private var isTime = false
    /// The number of the part that came last; parts come in order and once each.
    private var lastPart = 0
    private var isFinished = false

    static func duration(in text: UnsafeBufferPointer<UInt8>) -> CalendarDuration? {
        var parser = DurationParser(digits: DigitReader(text))
        return parser.parse()
    }

    private init(digits: DigitReader) { self.digits = digits }

    private mutating func parse() -> CalendarDuration? {
        isNegative = digits.skip(UInt8(ascii: "-"))
        if !isNegative { _ = digits.skip(UInt8(ascii: "+")) }
        guard digits.letter() == UInt8(ascii: "P"), !digits.isAtEnd else { return nil }
        while !digits.isAtEnd {
            if !isTime, digits.next & 0xDF == UInt8(ascii: "T") {
                _ = digits.letter()
                isTime = true
            }
            guard !isFinished, readPart() else { return nil }
        }
        return duration
    }

    private mutating func readPart() -> Bool {
        let isMinus = digits.skip(UInt8(ascii: "-"))
        guard let written = digits.number() else { return false }
        var billionths = 0
        if digits.skip(UInt8(ascii: ".")) || digits.skip(UInt8(ascii: ",")) {
            guard let fraction = digits.billionths() else { return false }
            billionths = fraction
            // Only the last part may have a fraction.
            isFinished = true
        }
        let sign = isMinus != isNegative ? -1 : 1
        return set(digits.letter(), to: written * sign, billionths: billionths * sign)
    }

    private mutating func set(_ letter: UInt8, to count: Int, billionths: Int) -> Bool {
        let part: (order: Int, path: WritableKeyPath<CalendarDuration, Int>, seconds: Int)
        switch (letter, isTime) {
        case (UInt8(ascii: "Y"), false): part = (1, \.years, 0)
        case (UInt8(ascii: "M"), false): part = (2, \.months, 0)
        case (UInt8(ascii: "W"), false): part = (3, \.weeks, 604_800)
        case (UInt8(ascii: "D"), false): part = (4, \.days, 86_400)
        case (UInt8(ascii: "H"), true): part = (5, \.hours, 3600)
        case (UInt8(ascii: "M"), true): part = (6, \.minutes, 60)
        case (UInt8(ascii: "S"), true): part = (7, \.seconds, 1)
        default: return false
        }
        guard part.order > lastPart, billionths == 0 || part.seconds > 0 else { return false }
        lastPart = part.order
        duration[keyPath: part.path] = count
        addFraction(billionths, ofSeconds: part.seconds)
        return true
    }

    /// Adds billionths of a part that is so many seconds long to the parts below it.
    private mutating func addFraction(_ billionths: Int, ofSeconds length: Int) {
        guard billionths != 0 else { return }
        let nanoseconds = Int64(billionths) * Int64(length)
        var rest = Int(nanoseconds / 1_000_000_000)
        duration.nanoseconds = Int(nanoseconds % 1_000_000_000)
        duration.days += rest / 86_400
        rest %= 86_400
        duration.hours += rest / 3600
        rest %= 3600
        duration.minutes += rest / 60
        duration.seconds += rest % 60
    }
}
