import APIRuntime
import Testing

struct StringOrTests {
    @Test func kindsOfJSONTellThemApart() throws {
        let text = Array("[\"a\",3,true,null]".utf8)
        let values = try [StringOr<Int>](jsonBytes: text)
        #expect(values == [.string("a"), .value(3), .unrecognized(true), .unrecognized(nil)])
        #expect(values.jsonBytes() == text)
    }

    @Test func literalsAreWhatTheyLookLike() {
        let numbers: [StringOr<Double>?] = ["1.10", 1.5, 2, nil]
        #expect(numbers == [.string("1.10"), .value(1.5), .value(2), nil])
        let flags: [StringOr<Bool>] = [true, "auto"]
        #expect(flags == [.value(true), .string("auto")])
    }

    @Test func containersAreOfOneKind() throws {
        let lists = try [StringOr<[Int]>](jsonBytes: Array("[[1],{\"a\":1}]".utf8))
        #expect(lists == [.value([1]), .unrecognized(["a": 1])])
        let maps = try [StringOr<[String: Int]>](jsonBytes: Array("[[1],{\"a\":1}]".utf8))
        #expect(maps == [.unrecognized([1]), .value(["a": 1])])
    }

    @Test func integersAreToldFromOthers() throws {
        let text = Array("[1,[2],true]".utf8)
        let values = try [IntOr<[Int]>](jsonBytes: text)
        #expect(values == [1, .value([2]), .unrecognized(true)])
        #expect(values.jsonBytes() == text)
    }

    @Test func whatIsNoValueFailsWithItsPlace() {
        let error = #expect(throws: JSONError.self) { try [StringOr<[Int]>](jsonBytes: Array("[\"a\",[true]]".utf8)) }
        #expect(error?.expected == "an integer")
    }
}
