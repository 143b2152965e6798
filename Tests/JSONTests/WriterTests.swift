import APIJSON
import Testing

struct WriterTests {
    private func written(_ body: (inout JSONWriter) -> Void) -> String {
        var writer = JSONWriter(minimumCapacity: 0)
        body(&writer)
        return String(decoding: writer.finish(), as: UTF8.self)
    }

    @Test func members() {
        let text = written { json in
            json.beginObject()
            json.write("string", "a\"b")
            json.write("absent", nil as String?)
            json.write("int", -5)
            json.write("some", 7 as Int?)
            json.write("bool", true)
            json.write("double", 0.5)
            json.write("small", 3 as Int8)
            json.write("array", [1, nil, 3])
            json.write("absentArray", nil as [Int]?)
            json.write("map", ["b": 2, "a": 1])
            json.writeNullable("null", nil as Int?)
            json.writeNullable("value", 1)
            json.writeKey("nested")
            json.beginObject()
            json.endObject()
            json.writeKey("k\n")
            json.beginArray()
            json.beginArray()
            json.endArray()
            json.writeNull()
            json.endArray()
            json.write(additional: ["z": false, "y": true])
            json.endObject()
        }
        #expect(
            text == """
                {"string":"a\\"b","int":-5,"some":7,"bool":true,"double":0.5,"small":3,"array":[1,null,3],\
                "map":{"a":1,"b":2},"null":null,"value":1,"nested":{},"k\\n":[[],null],"y":true,"z":false}
                """)
    }

    @Test(arguments: [
        ("", "\"\""), ("[", "\"[\""), ("a\u{0}b", "\"a\\u0000b\""), ("\u{1F}", "\"\\u001f\""), ("/", "\"/\""),
        ("\u{8}\u{C}\n\r\t\"\\", "\"\\b\\f\\n\\r\\t\\\"\\\\\""), ("é😀\u{2028}\u{7F}", "\"é😀\u{2028}\u{7F}\""),
        ("1234567\"1234567\\", "\"1234567\\\"1234567\\\\\""),
    ])
    func strings(text: String, json: String) throws {
        #expect(written { $0.write(text) } == json)
        #expect(try String(jsonBytes: Array(json.utf8)) == text)
    }

    @Test func stringsOfEveryLength() throws {
        for length in 0..<40 {
            for special in ["", "\n", "\"", "é", "\u{1}"] {
                let text = String(repeating: "x", count: length) + special + String(repeating: "y", count: length / 2)
                #expect(try String(jsonBytes: text.jsonBytes()) == text)
            }
        }
    }

    @Test func keysAreEscaped() throws {
        let text = written { json in
            json.beginObject()
            json.write("a\"b\\", 1)
            json.write(additional: ["\n": 2])
            json.endObject()
        }
        #expect(text == "{\"a\\\"b\\\\\":1,\"\\n\":2}")
    }

    @Test(arguments: [Double.nan, .infinity, -.infinity])
    func numbersThatJSONCannotHold(value: Double) {
        var writer = JSONWriter()
        writer.beginObject()
        writer.write("items", [1, 2])
        writer.writeKey("prices")
        writer.beginArray()
        writer.write(1)
        writer.write(value)
        writer.write(Float.nan)
        writer.endArray()
        writer.endObject()
        let failure = writer.failure
        #expect(failure?.path == "$.prices[1]")
        #expect(failure?.expected == "a finite number")
        #expect(failure?.found == "\(value)")
        let text = String(decoding: writer.finish(), as: UTF8.self)
        #expect(text == "{\"items\":[1,2],\"prices\":[1,null,null]}")
    }

    @Test func optionalElements() throws {
        let values: [Int?] = [1, nil, 3]
        #expect(try [Int?](jsonBytes: values.jsonBytes()) == values)
        let map: [String: String?] = ["a": nil, "b": "x"]
        #expect(try [String: String?](jsonBytes: map.jsonBytes()) == map)
        #expect(throws: JSONError.self) { try [Int](jsonBytes: values.jsonBytes()) }
    }
}
