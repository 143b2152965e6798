import APIJSON
import APIRuntime
import Foundation
import HTTPTypes
import Testing

/// A number, and text that may look like one.
private struct Color: JSONModel, Equatable {
    let red: Int
    let green: String

    init(red: Int, green: String) { (self.red, self.green) = (red, green) }

    init(json reader: JSONReader) {
        var json = reader.object()
        (red, green) = (json.int("red"), json.string("green"))
    }

    func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("red", red)
        json.write("green", green)
        json.endObject()
    }
}

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

    /// OpenAPI 3.1, 4.8.12.4: style `simple`, exploded and not.
    @Test(arguments: [
        "red,7,green,8", "red=7,green=8", "red = 7, green=8", "green, 8, red, 7", #"{"red": 7, "green": "8"}"#,
    ])
    func objects(text: String) {
        let head = ResponseHead(status: .ok, headers: [HTTPField.Name("X-Color")!: text])
        #expect(head[ResponseHeader<Color>("X-Color")] == Color(red: 7, green: "8"))
    }

    @Test(arguments: ["red,7,green", "red,x,green,8", "green=8", "", "red"])
    func whatIsNoObject(text: String) {
        let head = ResponseHead(status: .ok, headers: [HTTPField.Name("X-Color")!: text])
        #expect(head[ResponseHeader<Color>("X-Color")] == nil)
    }

    @Test func whatIsAbsentOrSomethingElseIsNothing() {
        #expect(head[ResponseHeader<Int>("X-Absent")] == nil)
        #expect(head[ResponseHeader<Int>("X-Words")] == nil)
        #expect(head[ResponseHeader<Int>("not a name")] == nil)
    }
}
