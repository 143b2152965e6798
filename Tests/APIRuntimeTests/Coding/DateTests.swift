import APIRuntime
import Foundation
import Testing

struct DateTests {
    /// Seconds since 1970 of each date-time.
    @Test(arguments: [
        ("1970-01-01T00:00:00Z", 0), ("2024-05-31T09:30:05Z", 1_717_147_805), ("2024-05-31t09:30:05z", 1_717_147_805),
        ("2024-05-31 09:30:05Z", 1_717_147_805), ("2024-05-31T11:30:05+02:00", 1_717_147_805),
        ("2024-05-31T04:00:05-05:30", 1_717_147_805), ("2024-05-31T11:30:05+0200", 1_717_147_805),
        ("2024-05-31T11:30:05+02", 1_717_147_805), ("2024-05-31T09:30:05", 1_717_147_805),
        ("2024-05-31T09:30:05-00:00", 1_717_147_805), ("2024-02-29T00:00:00Z", 1_709_164_800),
        ("2000-02-29T23:59:59Z", 951_868_799), ("1969-12-31T23:59:59Z", -1), ("1900-03-01T00:00:00Z", -2_203_891_200),
        ("2016-12-31T23:59:60Z", 1_483_228_800), ("9999-12-31T23:59:59Z", 253_402_300_799),
        ("0001-01-01T00:00:00Z", -62_135_596_800), ("0000-01-01T00:00:00Z", -62_167_219_200),
        ("2024-05-31T09:30:05.5Z", 1_717_147_805.5), ("2024-05-31T09:30:05.25+00:00", 1_717_147_805.25),
        ("1969-12-31T23:59:59.5Z", -0.5),
    ])
    func read(text: String, seconds: TimeInterval) throws {
        #expect(try Date(jsonBytes: Array("\"\(text)\"".utf8)) == Date(timeIntervalSince1970: seconds))
        #expect(Date(rfc3339: text) == Date(timeIntervalSince1970: seconds))
    }

    @Test(arguments: [
        "", "2024-05-31", "2024-05-31T", "2024-05-31T09:30Z", "2024-13-01T00:00:00Z", "2024-00-01T00:00:00Z",
        "2024-04-31T00:00:00Z", "2023-02-29T00:00:00Z", "1900-02-29T00:00:00Z", "2024-05-31T24:00:00Z",
        "2024-05-31T09:60:00Z", "2024-05-31T09:30:61Z", "2024-05-31T09:30:05.Z", "2024-05-31T09:30:05ZZ",
        "2024-05-31T09:30:05+2:00", "2024-05-31T09:30:05+02:", "2024-05-31T09:30:05+24:00", "24-05-31T09:30:05Z",
        "2024-5-31T09:30:05Z", "2024-05-31_09:30:05Z", " 2024-05-31T09:30:05Z", "yesterday", "２024-05-31T09:30:05Z",
    ])
    func refused(text: String) {
        let error = #expect(throws: JSONError.self) { try [Date](jsonBytes: Array("[\"\(text)\"]".utf8)) }
        #expect(error?.path == "$[0]")
        #expect(error?.expected == "a date-time such as 2024-05-31T09:30:00Z")
        #expect(error?.found == "\"\(text)\"")
    }

    @Test(arguments: [
        "2024-05-31T09:30:05Z", "2024-05-31T09:30:05.500Z", "2024-05-31T09:30:05.123Z", "2024-05-31T09:30:05.123456Z",
        "1969-12-31T23:59:59.999Z", "0000-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "2000-02-29T12:00:00Z",
        "1582-10-15T00:00:00Z", "2001-01-01T00:00:00.000000001Z",
    ])
    func writtenAsRead(text: String) {
        #expect(Date(rfc3339: text)?.rfc3339 == text)
    }

    @Test func anyDateSurvives() {
        var seconds = -62_000_000_000.0
        while seconds < 250_000_000_000 {
            let date = Date(timeIntervalSince1970: seconds)
            #expect(date.rfc3339.flatMap(Date.init(rfc3339:)) == date)
            seconds += 78_901_234.567_891
        }
    }

    /// The arithmetic agrees with Foundation's calendar on every day of four centuries and beyond.
    @Test func agreesWithTheCalendar() throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        for day in stride(from: -30_000, to: 150_000, by: 97) {
            let date = Date(timeIntervalSince1970: Double(day) * 86_400)
            let parts = calendar.dateComponents([.year, .month, .day], from: date)
            let calendarDate = try #require(CalendarDate(date, in: .gmt))
            #expect(
                calendarDate.year == parts.year && calendarDate.month == parts.month && calendarDate.day == parts.day)
            #expect(date.rfc3339 == "\(calendarDate)T00:00:00Z")
            #expect(Date(rfc3339: "\(calendarDate)T00:00:00Z") == date)
        }
    }

    @Test(arguments: [1e12, -1e12, .infinity, .nan, 253_402_300_800, -62_167_219_201])
    func datesThatCannotBeWritten(seconds: TimeInterval) {
        let date = Date(timeIntervalSince1970: seconds)
        #expect(date.rfc3339 == nil)
        #expect(throws: JSONError.self) { try date.jsonData() }
    }

    @Test func calendarDates() throws {
        #expect(CalendarDate("2024-02-29")?.description == "2024-02-29")
        #expect(CalendarDate(year: 2023, month: 2, day: 29) == nil)
        for text in ["", "2024-2-29", "2024-02-30", "2024-02-29T00:00:00Z", "2024/02/29", "20240229"] {
            #expect(CalendarDate(text) == nil)
            #expect(throws: JSONError.self) { try CalendarDate(jsonBytes: Array("\"\(text)\"".utf8)) }
        }
        let date = try CalendarDate(jsonBytes: Array("\"0987-06-05\"".utf8))
        #expect(date.jsonBytes() == Array("\"0987-06-05\"".utf8))
        let later = try #require(CalendarDate(year: 987, month: 7, day: 1))
        #expect(date < later)
        #expect(date != later)
        let tokyo = try #require(TimeZone(identifier: "Asia/Tokyo"))
        let start = try #require(CalendarDate("2024-05-31")?.start(in: tokyo))
        #expect(start.rfc3339 == "2024-05-30T15:00:00Z")
        #expect(CalendarDate(start, in: tokyo)?.description == "2024-05-31")
        #expect(CalendarDate(start, in: .gmt)?.description == "2024-05-30")
    }
}
