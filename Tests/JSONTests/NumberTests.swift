import APIJSON
import Testing

struct NumberTests {
    @Test(
        arguments: [
            ("0", 0), ("-0", 0), ("127", 127), ("-128", -128), ("1e2", 100), ("1.0", 1), ("12.50e1", 125),
            ("-1.0e0", -1),
            ("0.0", 0), ("0e99999999999999999999", nil), ("128", nil), ("-129", nil), ("1.5", nil), ("1e-1", nil),
            ("1e400", nil), ("99999999999999999999999", nil), ("100e-2", 1),
            ("10e9223372036854775807", nil), ("0.1e-9223372036854775808", nil), ("1e-2000000000", nil),
        ] as [(String, Int8?)])
    func smallIntegers(text: String, value: Int8?) {
        #expect((try? Int8(jsonBytes: Array(text.utf8))) == value)
        #expect(JSONNumber(text: text)?.integer(as: Int8.self) == value)
    }

    @Test func integersAtTheirEdges() throws {
        func check<Integer: FixedWidthInteger & JSONCodable>(_ type: Integer.Type) throws {
            for value in [Integer.min, Integer.max, 0, 1] {
                #expect(try Integer(jsonBytes: Array("\(value)".utf8)) == value)
                #expect(try Integer(jsonBytes: Array("\(value).0".utf8)) == value)
                #expect(value.jsonBytes() == Array("\(value)".utf8))
            }
            #expect(throws: JSONError.self) { try Integer(jsonBytes: Array("\(Integer.max)0".utf8)) }
            let beyond = Integer.isSigned ? "-\(Integer.max.magnitude + 2)" : "-1"
            #expect(throws: JSONError.self) { try Integer(jsonBytes: Array(beyond.utf8)) }
        }
        try check(Int.self)
        try check(Int8.self)
        try check(Int16.self)
        try check(Int32.self)
        try check(Int64.self)
        try check(UInt.self)
        try check(UInt8.self)
        try check(UInt16.self)
        try check(UInt32.self)
        try check(UInt64.self)
    }

    @Test(arguments: [
        ("0", 0), ("1", 1), ("10", 10), ("-1", -1), ("0.1", 0.1), ("1.25", 1.25), ("100", 100), ("1e+21", 1e21),
        ("0.30000000000000004", 0.1 + 0.2), ("123456789.125", 123456789.125),
        ("9007199254740991", 9_007_199_254_740_991),
        ("1.7976931348623157e+308", .greatestFiniteMagnitude), ("5e-324", .leastNonzeroMagnitude),
        ("0.0001", 0.0001), ("1e-05", 0.00001), ("-0.5", -0.5), ("-0", -0.0), ("0.001", 0.001),
    ])
    func doublesAreWrittenShort(text: String, value: Double) throws {
        #expect(String(decoding: value.jsonBytes(), as: UTF8.self) == text)
        #expect(try Double(jsonBytes: Array(text.utf8)) == value)
    }

    /// The quick ways to read and write doubles agree with the standard library's, on doubles of all kinds.
    @Test func doublesAgreeWithTheStandardLibrary() throws {
        var random = SeededGenerator(seed: 7)
        for round in 0..<20_000 {
            let value: Double
            switch round % 4 {
            case 0: value = Double(bitPattern: random.next())
            case 1: value = Double(Int.random(in: -1_000_000_000...1_000_000_000, using: &random)) / 1000
            case 2: value = Double.random(in: -1...1, using: &random)
            default: value = Double.random(in: -1e12...1e12, using: &random)
            }
            guard value.isFinite else { continue }
            let written = value.jsonBytes()
            #expect(try Double(jsonBytes: written) == value)
            #expect(written.count <= "\(value)".utf8.count)
            #expect(try Double(jsonBytes: Array("\(value)".utf8)) == value)
        }
    }

    @Test func decimalsOfManyDigitsAreReadAsTheNearestDouble() throws {
        var random = SeededGenerator(seed: 11)
        for _ in 0..<20_000 {
            let digits = "\(UInt64.random(in: 0...UInt64.max, using: &random))"
            let point = Int.random(in: 1...digits.count, using: &random)
            let fraction = digits.dropFirst(point)
            var whole = digits.prefix(point).drop { $0 == "0" }
            if whole.isEmpty { whole = "0" }
            let text = fraction.isEmpty ? "\(whole)" : "\(whole).\(fraction)"
            #expect(try Double(jsonBytes: Array(text.utf8)) == Double(text))
        }
    }

    @Test(arguments: ["1e309", "-1e400"])
    func doublesOutOfRange(text: String) {
        let error = #expect(throws: JSONError.self) { try Double(jsonBytes: Array(text.utf8)) }
        #expect(error?.expected == "a number that a Double can hold")
        #expect(error?.found == text)
    }

    @Test func floats() throws {
        #expect(try Float(jsonBytes: Array("0.1".utf8)) == 0.1)
        #expect(String(decoding: Float(0.1).jsonBytes(), as: UTF8.self) == "0.1")
        #expect(throws: JSONError.self) { try Float(jsonBytes: Array("1e39".utf8)) }
    }

    @Test(arguments: ["1", "1.0", "10e-1", "0.1E1", "1.000"])
    func equalNumbers(text: String) throws {
        let number = try #require(JSONNumber(text: text))
        #expect(number == 1)
        #expect(number.hashValue == JSONNumber(1).hashValue)
        #expect(number.text == text)
        #expect(number != 1.5)
        #expect(number != -1)
    }

    @Test(arguments: ["", " 1", "1 ", "01", "1.", "a", "null", "\"1\"", "[1]", "+1", "1,2"])
    func noNumbers(text: String) {
        #expect(JSONNumber(text: text) == nil)
    }

    @Test func digitsSurvive() throws {
        let text = "[123456789012345678901234567890,0.1000000000000000000000000001,1e1000,1E400]"
        let value = try JSONValue(jsonBytes: Array(text.utf8))
        #expect(value.description == text)
        #expect(value[0]?.int == nil)
        #expect(value[2]?.double == nil)
        #expect(JSONNumber(Double.nan) == nil)
    }
}

/// The same numbers in every run.
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return mixed ^ mixed >> 31
    }
}
