import APIRuntime
import Testing

struct FieldTests {
    @Test func literals() {
        var patch = Patch()
        #expect(patch.jsonBytes() == Array("{}".utf8))
        patch = Patch(name: "new", count: nil, isOn: true, ratio: 0.5, tags: ["a"])
        #expect(
            String(decoding: patch.jsonBytes(), as: UTF8.self)
                == "{\"name\":\"new\",\"count\":null,\"is_on\":true,\"ratio\":0.5,\"tags\":[\"a\"]}")
        let name = "x"
        patch.name = "\(name)y"
        #expect(patch.name == "xy")
        patch.name = Field(nil)
        #expect(patch.name == nil)
        #expect(patch.name != .absent)
        #expect(patch.count.unwrapped == nil)
        #expect(patch.tags.unwrapped == ["a"])
    }

    @Test(arguments: ["{}", "{\"name\":null}", "{\"name\":\"\",\"count\":0,\"is_on\":null}"])
    func survives(document: String) throws {
        let patch = try Patch(jsonBytes: Array(document.utf8))
        #expect(String(decoding: patch.jsonBytes(), as: UTF8.self) == document)
    }
}

private struct Patch: JSONModel {
    var name: Field<String>
    var count: Field<Int>
    var isOn: Field<Bool>
    var ratio: Field<Double>
    var tags: Field<[String]>

    init(
        name: Field<String> = .absent, count: Field<Int> = .absent, isOn: Field<Bool> = .absent,
        ratio: Field<Double> = .absent, tags: Field<[String]> = .absent
    ) {
        self.name = name
        self.count = count
        self.isOn = isOn
        self.ratio = ratio
        self.tags = tags
    }

    init(json reader: JSONReader) {
        var json = reader.object()
        name = json.field("name")
        count = json.field("count")
        isOn = json.field("is_on")
        ratio = json.field("ratio")
        tags = json.field("tags")
    }

    func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("name", name)
        json.write("count", count)
        json.write("is_on", isOn)
        json.write("ratio", ratio)
        json.write("tags", tags)
        json.endObject()
    }
}
