import APIRuntime
import Foundation
import Testing

struct DurationTests {
    /// Text as read, its length in seconds where it has one, and the text as written.
    @Test(
        arguments: [
            ("PT0S", 0, "PT0S"), ("P0D", 0, "PT0S"), ("PT36H", 129_600, "PT36H"), ("P1DT12H", 129_600, "P1DT12H"),
            ("P3W", 1_814_400, "P3W"), ("PT1.5S", 1.5, "PT1.5S"), ("PT0.000000001S", 1e-9, "PT0.000000001S"),
            ("-PT10S", -10, "-PT10S"), ("PT-10S", -10, "-PT10S"), ("+PT10S", 10, "PT10S"), ("PT1,5S", 1.5, "PT1.5S"),
            ("PT1.5H", 5400, "PT1H30M"), ("P0.5D", 43_200, "PT12H"), ("P1.5W", 907_200, "P1W3DT12H"),
            ("-P1DT0.25S", -86_400.25, "-P1DT0.25S"), ("pt5m", 300, "PT5M"), ("PT1M-30S", 30, "PT1M-30S"),
            ("P1Y2M3W4DT5H6M7.5S", nil, "P1Y2M3W4DT5H6M7.5S"), ("-P1M", nil, "-P1M"), ("PT90M", 5400, "PT90M"),
        ] as [(String, TimeInterval?, String)])
    func read(text: String, seconds: TimeInterval?, written: String) throws {
        let duration = try CalendarDuration(jsonBytes: Array("\"\(text)\"".utf8))
        #expect(duration.timeInterval == seconds)
        #expect(duration.duration.map { $0 / .seconds(1) } == seconds)
        #expect(duration.description == written)
        #expect(CalendarDuration(written) == duration)
        #expect(duration.jsonBytes() == Array("\"\(written)\"".utf8))
    }

    @Test(arguments: [
        "", "P", "PT", "P1", "1D", "P1H", "PT1D", "P1D2Y", "P1D1D", "PT1S1M", "P1.5Y", "PT1.5H30M", "P1DT", "P 1D",
        "P1.D", "P99999999999999999999D", "PT9223372036854775808S", "P1D ", "--P1D", "PT1.S",
    ])
    func refused(text: String) {
        #expect(CalendarDuration(text) == nil)
        let error = #expect(throws: JSONError.self) { try CalendarDuration(jsonBytes: Array("\"\(text)\"".utf8)) }
        #expect(error?.expected == "a duration such as P1DT12H")
    }

    @Test func fromALength() {
        #expect(CalendarDuration(Duration.seconds(93_784) + .milliseconds(250)).description == "PT26H3M4.25S")
        #expect(CalendarDuration(Duration.seconds(-61)).description == "-PT1M1S")
        #expect(CalendarDuration(weeks: .max).duration == nil)
    }
}
