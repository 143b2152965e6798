public import APIJSON
public import Foundation

/// A date is a date-time of RFC 3339.
///
/// Read with or without a fraction, with any offset, also with a space for the `T`, in lowercase, with an offset
/// without its colon, and without offset, which counts as UTC. Written in UTC with as many digits of fraction as read
/// back to the same date: none, three, six or nine.
extension Date: JSONCodable {
    public init(json: JSONReader) {
        self = json.parseString(
            expected: "a date-time such as 2024-05-31T09:30:00Z", orUse: Date(timeIntervalSinceReferenceDate: 0)
        ) { text in
            var digits = DigitReader(text)
            return Date(reading: &digits)
        }
    }

    public func write(to json: inout JSONWriter) {
        guard let moment = UTCMoment(self) else {
            // Not the date's own description, which traps when there is no number.
            return json.writeUnwritable(
                "\(timeIntervalSince1970) seconds after 1970", expected: "a date in the years 0 to 9999")
        }
        json.writePlainString(maximumCount: UTCMoment.maximumLength, moment.write)
    }

    /// Takes a date-time such as `2024-05-31T11:30:05.250+02:00`; nil for any other text.
    ///
    /// Digits of the fraction beyond the ninth are cut off; a leap second counts as the second after it.
    public init?(rfc3339 text: String) {
        var text = text
        let date = text.withUTF8 { bytes in
            var digits = DigitReader(bytes)
            return Date(reading: &digits)
        }
        guard let date else { return nil }
        self = date
    }

    /// The date-time in UTC; nil for a date beyond the years 0 to 9999.
    public var rfc3339: String? {
        guard let moment = UTCMoment(self) else { return nil }
        return String(unsafeUninitializedCapacity: UTCMoment.maximumLength) { target in
            target.baseAddress.map(moment.write) ?? 0
        }
    }

    private init?(reading digits: inout DigitReader) {
        guard let date = CalendarDate(reading: &digits),
            digits.skip(UInt8(ascii: "T")) || digits.skip(UInt8(ascii: "t")) || digits.skip(UInt8(ascii: " ")),
            let hour = digits.number(digits: 2), hour < 24, digits.skip(UInt8(ascii: ":")),
            let minute = digits.number(digits: 2), minute < 60, digits.skip(UInt8(ascii: ":")),
            // A leap second is 60 and counts as the first second of the next minute.
            let second = digits.number(digits: 2), second <= 60
        else { return nil }
        var billionths = 0
        if digits.skip(UInt8(ascii: ".")) {
            guard let fraction = digits.billionths() else { return nil }
            billionths = fraction
        }
        guard let offset = Date.offset(reading: &digits), digits.isAtEnd else { return nil }
        let days = Int64(date.daysSince1970 - Date.daysTo2001)
        let seconds = hour * 3600 + minute * 60 + second - offset
        self.init(
            timeIntervalSinceReferenceDate: Date.interval(
                seconds: days * 86_400 + Int64(seconds), billionths: billionths))
    }

    /// The offset from UTC in seconds; zero where none is written.
    private static func offset(reading digits: inout DigitReader) -> Int? {
        if digits.isAtEnd || digits.skip(UInt8(ascii: "Z")) || digits.skip(UInt8(ascii: "z")) { return 0 }
        let isNegative = digits.skip(UInt8(ascii: "-"))
        guard isNegative || digits.skip(UInt8(ascii: "+")), let hours = digits.number(digits: 2), hours < 24 else {
            return nil
        }
        var minutes = 0
        if digits.skip(UInt8(ascii: ":")) || !digits.isAtEnd {
            guard let written = digits.number(digits: 2), written < 60 else { return nil }
            minutes = written
        }
        let offset = hours * 3600 + minutes * 60
        return isNegative ? -offset : offset
    }

    /// From 1970-01-01 to the reference date, 2001-01-01.
    fileprivate static let daysTo2001 = 11_323

    fileprivate static func interval(seconds: Int64, billionths: Int) -> TimeInterval {
        billionths == 0 ? Double(seconds) : Double(seconds) + Double(billionths) / 1e9
    }
}

/// A date taken apart for writing.
private struct UTCMoment {
    /// `2024-05-31T09:30:00.123456789Z`
    static let maximumLength = 30

    /// From 0000-01-01 up to 10000-01-01, counted from the reference date.
    private static let days = -730_851..<2_921_574

    private let seconds: Int64
    private let fraction: Int
    private let fractionDigits: Int

    init?(_ date: Date) {
        let interval = date.timeIntervalSinceReferenceDate
        guard interval >= Double(UTCMoment.days.lowerBound) * 86_400,
            interval < Double(UTCMoment.days.upperBound) * 86_400
        else { return nil }
        var seconds = Int64(interval.rounded(.down))
        let remainder = interval - Double(seconds)
        var candidate = (fraction: 0, digits: 0)
        for (digits, scale) in [(0, 1), (3, 1000), (6, 1_000_000), (9, 1_000_000_000)] {
            candidate = (Int((remainder * Double(scale)).rounded()), digits)
            let billionths = candidate.fraction * (1_000_000_000 / scale)
            if Date.interval(seconds: seconds, billionths: billionths) == interval { break }
        }
        // What rounds up to a whole second.
        if candidate.digits == 0 || candidate.fraction == 1_000_000_000 {
            seconds += candidate.fraction == 0 ? 0 : 1
            candidate = (0, 0)
        }
        self.seconds = seconds
        (fraction, fractionDigits) = candidate
    }

    func write(to target: UnsafeMutablePointer<UInt8>) -> Int {
        // From the first day on, so that none is negative.
        let sinceFirst = seconds - Int64(UTCMoment.days.lowerBound) * 86_400
        let day = UTCMoment.days.lowerBound + Int(sinceFirst / 86_400)
        let second = Int(sinceFirst % 86_400)
        var output = DigitWriter(target)
        output.write(CalendarDate(daysSince1970: day + Date.daysTo2001))
        output.write(UInt8(ascii: "T"))
        output.write(second / 3600, digits: 2)
        output.write(UInt8(ascii: ":"))
        output.write(second / 60 % 60, digits: 2)
        output.write(UInt8(ascii: ":"))
        output.write(second % 60, digits: 2)
        if fractionDigits > 0 {
            output.write(UInt8(ascii: "."))
            output.write(fraction, digits: fractionDigits)
        }
        output.write(UInt8(ascii: "Z"))
        return output.count
    }
}
