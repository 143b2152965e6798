public import APIJSON
public import Foundation

/// Reading members whose format has a Swift type. `optional…` reads nil where the key is absent or its value null.
extension JSONObjectReader {
    /// 32 hexadecimal digits in five groups (RFC 9562), of either case.
    public mutating func uuid(_ key: StaticString) -> UUID {
        UUID(json: requiredReader(key, expected: "a UUID"))
    }

    public mutating func optionalUUID(_ key: StaticString) -> UUID? {
        presentReader(key).map(UUID.init(json:))
    }

    /// A date-time of RFC 3339, with any offset; see `Date.init(rfc3339:)` for what else is taken.
    public mutating func date(_ key: StaticString) -> Date {
        Date(json: requiredReader(key, expected: "a date-time"))
    }

    public mutating func optionalDate(_ key: StaticString) -> Date? {
        presentReader(key).map(Date.init(json:))
    }

    /// A day such as `2024-05-31`.
    public mutating func calendarDate(_ key: StaticString) -> CalendarDate {
        CalendarDate(json: requiredReader(key, expected: "a date"))
    }

    public mutating func optionalCalendarDate(_ key: StaticString) -> CalendarDate? {
        presentReader(key).map(CalendarDate.init(json:))
    }

    /// A duration of ISO 8601 such as `P1DT12H`.
    public mutating func calendarDuration(_ key: StaticString) -> CalendarDuration {
        CalendarDuration(json: requiredReader(key, expected: "a duration"))
    }

    public mutating func optionalCalendarDuration(_ key: StaticString) -> CalendarDuration? {
        presentReader(key).map(CalendarDuration.init(json:))
    }

    /// Bytes in base64 (RFC 4648), in either alphabet.
    public mutating func data(_ key: StaticString) -> Data {
        Data(json: requiredReader(key, expected: "bytes in base64"))
    }

    public mutating func optionalData(_ key: StaticString) -> Data? {
        presentReader(key).map(Data.init(json:))
    }

    /// A URL, absolute or relative.
    public mutating func url(_ key: StaticString) -> URL {
        URL(json: requiredReader(key, expected: "a URL"))
    }

    public mutating func optionalURL(_ key: StaticString) -> URL? {
        presentReader(key).map(URL.init(json:))
    }

    /// A number of at most 38 digits, or a string that holds one.
    public mutating func decimal(_ key: StaticString) -> Decimal {
        Decimal(json: requiredReader(key, expected: "a number"))
    }

    public mutating func optionalDecimal(_ key: StaticString) -> Decimal? {
        presentReader(key).map(Decimal.init(json:))
    }
}
