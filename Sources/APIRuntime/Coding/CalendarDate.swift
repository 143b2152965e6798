public import APIJSON
public import Foundation

/// A day of the Gregorian calendar, such as a birthday: no time, no time zone. Written `2024-05-31` (RFC 3339).
public struct CalendarDate: JSONModel, Comparable {
    /// 0 to 9999.
    public let year: Int
    /// 1 to 12.
    public let month: Int
    /// 1 to 31.
    public let day: Int

    /// Nil for a day that does not exist, such as the 30th of February.
    public init?(year: Int, month: Int, day: Int) {
        guard (0...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= CivilDays.daysInMonth(month, of: year)
        else { return nil }
        self.init(year, month, day)
    }

    /// Takes text such as `2024-05-31`; nil for any other.
    public init?(_ text: String) {
        var text = text
        guard let date = text.withUTF8(CalendarDate.init(reading:)) else { return nil }
        self = date
    }

    private init(_ year: Int, _ month: Int, _ day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// Earlier days come first.
    public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    public static func == (left: CalendarDate, right: CalendarDate) -> Bool {
        left.year == right.year && left.month == right.month && left.day == right.day
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(daysSince1970)
    }
}

/// The day as a moment.
extension CalendarDate {
    /// The day on which a moment falls in a time zone; nil beyond the years 0 to 9999.
    public init?(_ date: Date, in timeZone: TimeZone) {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = timeZone
        let parts = calendar.dateComponents([.era, .year, .month, .day], from: date)
        guard parts.era == 1, let year = parts.year, let month = parts.month, let day = parts.day else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// The first moment of the day in a time zone.
    public func start(in timeZone: TimeZone) -> Date? {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = timeZone
        return calendar.date(from: DateComponents(year: year, month: month, day: day))
    }
}

extension CalendarDate {
    var daysSince1970: Int { CivilDays.days(year: year, month: month, day: day) }

    init(daysSince1970 days: Int) {
        let date = CivilDays.date(days: days)
        self.init(date.year, date.month, date.day)
    }

    init?(reading digits: inout DigitReader) {
        guard let year = digits.number(digits: 4), digits.skip(UInt8(ascii: "-")),
            let month = digits.number(digits: 2), digits.skip(UInt8(ascii: "-")),
            let day = digits.number(digits: 2)
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    private init?(reading text: UnsafeBufferPointer<UInt8>) {
        var digits = DigitReader(text)
        self.init(reading: &digits)
        guard digits.isAtEnd else { return nil }
    }
}

extension CalendarDate: CustomStringConvertible {
    /// `2024-05-31`
    public var description: String {
        String(unsafeUninitializedCapacity: 10) { target in
            guard let start = target.baseAddress else { return 0 }
            var output = DigitWriter(start)
            output.write(self)
            return output.count
        }
    }

    public init(json: JSONReader) {
        self = json.parseString(
            expected: "a date such as 2024-05-31", orUse: CalendarDate(2001, 1, 1), CalendarDate.init(reading:))
    }

    public func write(to json: inout JSONWriter) {
        json.writePlainString(maximumCount: 10) { target in
            var output = DigitWriter(target)
            output.write(self)
            return output.count
        }
    }
}
