import APIJSON
import Testing

/// What is said about JSON that does not fit the type it is read as.
struct FailureTests {
    private func failure<Value: JSONCodable>(_ type: Value.Type, _ document: String) -> JSONError? {
        #expect(throws: JSONError.self) { try Value(jsonBytes: Array(document.utf8)) }
    }

    @Test func firstFailureWins() {
        let error = failure(
            Catalog.self, "{\"title\":\"t\",\"items\":[{\"id\":1,\"name\":\"a\"},{\"id\":\"x\",\"name\":2}]}")
        #expect(
            error
                == JSONError(
                    reason: .unexpectedValue, path: "$.items[1].id", expected: "an integer", found: "\"x\"", offset: 48)
        )
        #expect(error?.description == "$.items[1].id: expected an integer, found \"x\" at byte 48")
    }

    @Test func missingKey() {
        let error = failure(Catalog.self, "{\"title\":\"t\",\"items\":[{\"name\":\"a\"}]}")
        #expect(error?.reason == .missingKey)
        #expect(error?.path == "$.items[0].id")
        #expect(error?.expected == "an integer")
        #expect(error?.offset == 22)
        #expect(error?.description == "$.items[0].id is missing: expected an integer, at byte 22")
    }

    @Test func missingContainers() {
        #expect(failure(Catalog.self, "{}")?.path == "$.title")
        #expect(failure(Catalog.self, "{\"title\":\"\"}")?.path == "$.items")
        #expect(failure(Catalog.self, "[]")?.expected == "an object")
        #expect(failure(Catalog.self, "null")?.path == "$")
    }

    @Test(arguments: [
        ("\"x\"", "\"x\""), ("{\"a\":1}", "{\"a\":1}"), ("null", "null"),
        ("\"\(String(repeating: "é", count: 40))\"", "\"\(String(repeating: "é", count: 30))…"),
    ])
    func offendingText(document: String, found: String) {
        #expect(failure(Bool.self, document)?.found == found)
    }

    @Test func kinds() {
        #expect(failure(String.self, "1")?.expected == "a string")
        #expect(failure(Bool.self, "1")?.expected == "true or false")
        #expect(failure(Double.self, "\"1\"")?.expected == "a number")
        #expect(failure(Int.self, "1.5")?.expected == "an integer")
        #expect(failure(Int8.self, "300")?.expected == "an integer from -128 to 127")
        #expect(failure([Int].self, "{}")?.expected == "an array")
        #expect(failure([String: Int].self, "[]")?.expected == "an object")
        #expect(failure([String: Int].self, "{\"a\":1,\"b.c\":\"\"}")?.path == "$[\"b.c\"]")
        #expect(failure(JSONObject.self, "3")?.expected == "an object")
        #expect(failure(JSONNumber.self, "true")?.expected == "a number")
    }

    @Test func ownFailure() {
        let error = failure(Percentage.self, "101")
        #expect(error?.description == "$: expected a percentage, found 101 at byte 0")
    }
}

private struct Catalog: JSONCodable {
    struct Item: JSONCodable {
        let id: Int
        let name: String

        init(json reader: JSONReader) {
            var json = reader.object()
            id = json.int("id")
            name = json.string("name")
        }

        func write(to json: inout JSONWriter) {}
    }

    let title: String
    let items: [Item]

    init(json reader: JSONReader) {
        var json = reader.object()
        title = json.string("title")
        items = json.value("items")
    }

    func write(to json: inout JSONWriter) {}
}

private struct Percentage: JSONCodable {
    let value: Int

    init(json: JSONReader) {
        value = Int(json: json)
        if !(0...100).contains(value) { json.fail(expected: "a percentage") }
    }

    func write(to json: inout JSONWriter) { json.write(value) }
}
