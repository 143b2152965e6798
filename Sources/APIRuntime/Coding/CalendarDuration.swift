public import APIJSON
public import Foundation

/// A span of time as calendars count it (ISO 8601), for example `P1Y2M3DT4H5M6.5S`.
///
/// Years and months are kept, because they have no fixed length. A day counts as 24 hours where a length in seconds is
/// asked for. Durations are equal when they have the same parts: `PT60S` is not `PT1M`.
public struct CalendarDuration: JSONModel {
    /// Of 12 months, whatever their days.
    public var years: Int
    /// Of 28 to 31 days.
    public var months: Int
    public var weeks: Int
    public var days: Int
    public var hours: Int
    public var minutes: Int
    public var seconds: Int
    /// Billionths of a second, with the sign of the other parts.
    public var nanoseconds: Int

    /// Parts may be larger than the next unit, as in 90 minutes, and may differ in sign.
    public init(
        years: Int = 0, months: Int = 0, weeks: Int = 0, days: Int = 0,
        hours: Int = 0, minutes: Int = 0, seconds: Int = 0, nanoseconds: Int = 0
    ) {
        self.years = years
        self.months = months
        self.weeks = weeks
        self.days = days
        self.hours = hours
        self.minutes = minutes
        self.seconds = seconds
        self.nanoseconds = nanoseconds
    }
}

extension CalendarDuration {
    /// Takes text such as `P1DT12H`; nil for any other. A minus before the `P` makes all parts negative.
    ///
    /// A fraction of a week, day, hour, minute or second, to a billionth of it, becomes parts below it.
    public init?(_ text: String) {
        var text = text
        guard let duration = text.withUTF8(DurationParser.duration) else { return nil }
        self = duration
    }

    public init(json: JSONReader) {
        self = json.parseString(
            expected: "a duration such as P1DT12H", orUse: CalendarDuration(), DurationParser.duration)
    }

    public func write(to json: inout JSONWriter) {
        json.write(description)
    }
}

extension CalendarDuration {
    /// The length; nil when years or months are part of it, or it is too long.
    public var duration: Duration? {
        guard let total = totalSeconds else { return nil }
        return .seconds(total) + .nanoseconds(nanoseconds)
    }

    /// The length in seconds; nil when years or months are part of it, or it is too long.
    public var timeInterval: TimeInterval? {
        totalSeconds.map { Double($0) + Double(nanoseconds) / 1e9 }
    }

    private var totalSeconds: Int64? {
        guard years == 0, months == 0 else { return nil }
        var total = Int64(seconds)
        for (count, length) in [(minutes, 60), (hours, 3600), (days, 86_400), (weeks, 604_800)] {
            let (product, isTooLarge) = Int64(count).multipliedReportingOverflow(by: Int64(length))
            let (sum, overflow) = total.addingReportingOverflow(product)
            if isTooLarge || overflow { return nil }
            total = sum
        }
        return total
    }

    /// Hours, minutes and seconds of a length. What is finer than a billionth of a second is cut off.
    public init(_ duration: Duration) {
        let (total, attoseconds) = duration.components
        self.init(
            hours: Int(total / 3600), minutes: Int(total / 60 % 60), seconds: Int(total % 60),
            nanoseconds: Int(attoseconds / 1_000_000_000))
    }
}

extension CalendarDuration: CustomStringConvertible {
    /// The duration in ISO 8601. Parts of different sign are written each with its own.
    public var description: String {
        let parts = [years, months, weeks, days, hours, minutes, seconds, nanoseconds]
        let isNegative = parts.allSatisfy { $0 <= 0 } && parts.contains { $0 < 0 }
        var text = isNegative ? "-P" : "P"
        func part(_ count: Int, _ letter: String) -> String {
            count == 0 ? "" : isNegative ? "\(count.magnitude)\(letter)" : "\(count)\(letter)"
        }
        text += part(years, "Y") + part(months, "M") + part(weeks, "W") + part(days, "D")
        let time = part(hours, "H") + part(minutes, "M") + secondsText(isNegative: isNegative)
        if !time.isEmpty { text += "T" + time }
        return parts.allSatisfy { $0 == 0 } ? "PT0S" : text
    }

    private func secondsText(isNegative: Bool) -> String {
        guard nanoseconds != 0 else { return seconds == 0 ? "" : "\(isNegative ? -seconds : seconds)S" }
        // Written with nine digits, then without the zeros at the end.
        let (carried, rest) = nanoseconds.quotientAndRemainder(dividingBy: 1_000_000_000)
        let whole = (seconds + carried).magnitude
        var fraction = String(String(rest.magnitude + 1_000_000_000).dropFirst())
        while fraction.last == "0" { fraction.removeLast() }
        let sign = !isNegative && (seconds < 0 || nanoseconds < 0) ? "-" : ""
        return "\(sign)\(whole).\(fraction)S"
    }
}
