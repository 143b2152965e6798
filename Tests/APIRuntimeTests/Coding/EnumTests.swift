import APIRuntime
import Foundation
import Testing

struct EnumTests {
    @Test func openStrings() throws {
        let values = try [Status](jsonBytes: Array("[\"new\",\"done\",\"later\"]".utf8))
        #expect(values == [.new, .done, .unrecognized("later")])
        #expect(values.jsonBytes() == Array("[\"new\",\"done\",\"later\"]".utf8))
        #expect(Status(rawValue: "new") == .new)
        #expect(Status.unrecognized("new") == .new)
        #expect(Set([Status.new, .unrecognized("new"), .done]).count == 2)
        #expect(try JSONDecoder().decode([Status].self, from: JSONEncoder().encode(values)) == values)
        let error = #expect(throws: JSONError.self) { try Status(jsonBytes: Array("1".utf8)) }
        #expect(error?.expected == "a string")
    }

    @Test func openIntegers() throws {
        let values = try [Level](jsonBytes: Array("[1,7]".utf8))
        #expect(values == [.low, .unrecognized(7)])
        #expect(try JSONDecoder().decode([Level].self, from: JSONEncoder().encode(values)) == values)
        #expect(values.jsonBytes() == Array("[1,7]".utf8))
    }

    @Test func closedStrings() throws {
        #expect(try [SortOrder](jsonBytes: Array("[\"asc\",\"desc\"]".utf8)) == [.ascending, .descending])
        #expect(SortOrder.descending.jsonBytes() == Array("\"desc\"".utf8))
        let error = #expect(throws: JSONError.self) { try [SortOrder](jsonBytes: Array("[\"up\"]".utf8)) }
        #expect(error?.description == "$[0]: expected one of 'asc', 'desc', found \"up\" at byte 1")
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(SortOrder.self, from: Data("\"up\"".utf8)) }
        #expect(
            try JSONDecoder().decode(SortOrder.self, from: JSONEncoder().encode(SortOrder.descending)) == .descending)
    }

    @Test func closedIntegers() throws {
        #expect(try [Priority](jsonBytes: Array("[0,9]".utf8)) == [.none, .urgent])
        #expect(throws: JSONError.self) { try Priority(jsonBytes: Array("5".utf8)) }
        #expect(try JSONDecoder().decode([Priority].self, from: JSONEncoder().encode([Priority.urgent])) == [.urgent])
    }
}

private enum SortOrder: String, ClosedStringEnum {
    case ascending = "asc"
    case descending = "desc"
}

private enum Priority: Int, ClosedIntegerEnum {
    case none = 0
    case urgent = 9
}

private enum Level: OpenIntegerEnum {
    case low
    case high
    case unrecognized(Int)

    static let allCases: KnownCases<Level> = [.low, .high]

    var rawValue: Int {
        switch self {
        case .low: 1
        case .high: 2
        case .unrecognized(let value): value
        }
    }
}
