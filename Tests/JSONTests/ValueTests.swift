import APIJSON
import Testing

struct ValueTests {
    @Test func literalsAndAccess() {
        var value: JSONValue = ["a": 1, "b": [true, nil, 1.5, "x"], "c": ["d": -2]]
        #expect(value.description == "{\"a\":1,\"b\":[true,null,1.5,\"x\"],\"c\":{\"d\":-2}}")
        #expect(value["a"]?.int == 1)
        #expect(value["b"]?[0]?.bool == true)
        #expect(value["b"]?[1]?.isNull == true)
        #expect(value["b"]?[2]?.double == 1.5)
        #expect(value["b"]?[3]?.string == "x")
        #expect(value["b"]?[4] == nil)
        #expect(value["c"]?["d"]?.int == -2)
        #expect(value["x"] == nil)
        #expect(value["a"]?["x"] == nil)
        value["c"] = nil
        value["a"] = "new"
        value["z"] = 3
        #expect(value.description == "{\"a\":\"new\",\"b\":[true,null,1.5,\"x\"],\"z\":3}")
    }

    @Test func orderIsKeptAndDoesNotCount() throws {
        let left = try JSONValue(jsonBytes: Array("{\"z\":1,\"a\":{\"y\":2.0,\"x\":3}}".utf8))
        let right: JSONValue = ["a": ["x": 3, "y": 2], "z": 1]
        #expect(left.object?.keys == ["z", "a"])
        #expect(left == right)
        #expect(left.hashValue == right.hashValue)
        #expect(left != ["a": ["x": 3, "y": 2], "z": 2])
        #expect(left != ["a": ["x": 3, "y": 2]])
        #expect(canonicalBytes(left) == canonicalBytes(right))
    }

    private func canonicalBytes(_ value: JSONValue) -> [UInt8] {
        var writer = JSONWriter.canonical()
        value.write(to: &writer)
        return writer.finish()
    }

    @Test func firstOfEqualKeysCounts() throws {
        let value = try JSONValue(jsonBytes: Array("{\"a\":1,\"b\":0,\"a\":2}".utf8))
        #expect(value == ["a": 1, "b": 0])
    }

    @Test func largeObject() throws {
        var object = JSONObject()
        for index in 0..<1000 { object["key\(index)"] = JSONValue(integerLiteral: index) }
        #expect(object["key999"] == 999)
        object["key0"] = nil
        object["key500"] = "changed"
        #expect(object.count == 999)
        #expect(object["key0"] == nil)
        #expect(object["key999"] == 999)
        #expect(object.keys.first == "key1")
        let read = try JSONValue(jsonBytes: object.jsonBytes())
        #expect(read == .object(object))
        #expect(read["key500"] == "changed")
    }

    @Test func everyKindSurvives() throws {
        let text = "[null,true,false,0,-1.50,1E5,\"\",\"é\\n\",[],[[]],{},{\"\":{}}]"
        #expect(try JSONValue(jsonBytes: Array(text.utf8)).description == text)
    }

    @Test func partOfADocument() throws {
        let tape = try JSONTape(parsing: Array("{\"a\":{\"b\":[1]},\"c\":2}".utf8))
        var object = tape.root.object()
        #expect(object.value("a") as JSONValue == ["b": [1]])
        #expect(object.value("c") as JSONValue == 2)
        #expect(object.optionalValue("d") as JSONValue? == nil)
    }
}
