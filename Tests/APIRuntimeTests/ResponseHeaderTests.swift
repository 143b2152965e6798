import APIRuntime
import Foundation
import HTTPTypes
import Testing

/// Values of headers as clients read them.
@Suite struct ResponseHeaderTests {
    private let head = ResponseHead(
        status: .ok,
        headers: [
            HTTPField.Name("X-Left")!: "12", HTTPField.Name("X-Reset")!: "2026-11-28T04:00:00Z",
            HTTPField.Name("X-Flag")!: "true", HTTPField.Name("X-Ids")!: "1, 2,3", HTTPField.Name("X-Words")!: "a b, c",
            .eTag: "\"33a6\"",
        ])

    @Test func scalars() {
        #expect(head[ResponseHeader<Int>("x-left")] == 12)
        #expect(head[ResponseHeader<String>("X-Left")] == "12")
        #expect(head[ResponseHeader<Bool>("X-Flag")] == true)
        #expect(head[ResponseHeader<Date>("X-Reset")] == Date(timeIntervalSince1970: 1_795_838_400))
        #expect(head[ResponseHeader<String>("ETag")] == "\"33a6\"")
    }

    @Test func lists() {
        #expect(head[ResponseHeader<[Int]>("X-Ids")] == [1, 2, 3])
        #expect(head[ResponseHeader<[Int]>("X-Left")] == [12])
        #expect(head[ResponseHeader<[String]>("X-Words")] == ["a b", "c"])
    }

    @Test func whatIsAbsentOrSomethingElseIsNothing() {
        #expect(head[ResponseHeader<Int>("X-Absent")] == nil)
        #expect(head[ResponseHeader<Int>("X-Words")] == nil)
        #expect(head[ResponseHeader<Int>("not a name")] == nil)
    }
}
