import APIModel
import SwiftModel
import Testing

/// Unions and enumerations.
@Suite struct UnionTests {
    private static func union(
        _ names: [String], selection: UnionShape.Selection = .signature, tags: [[String]] = [], called name: String = "Config"
    ) -> SwiftClient {
        var sketch = APISketch()
        let string = sketch.string
        var variants: [UnionShape.Variant] = []
        for (index, name) in names.enumerated() {
            let type = sketch.object(
                name, [APISketch.property("kind", string), APISketch.property("a\(index)", string)])
            variants.append(
                UnionShape.Variant(
                    type: type, tags: tags.isEmpty ? [] : tags[index], name: name,
                    signature: .object(required: ["kind", "a\(index)"], optional: [], constants: [], isOpen: false),
                    range: APISketch.place))
        }
        _ = sketch.add(
            .union(UnionShape(variants: variants, selection: selection, isIndirect: false)), .named(name))
        return sketch.client()
    }

    static let connectors = [
        "AzureSourceConnectorConfigInput", "DatabricksVolumesConnectorConfigInput", "S3SourceConnectorConfigInput",
        "MongoDBConnectorConfigInput", "KafkaCloudSourceConnectorConfigInput",
    ]

    @Test func casesDoNotRepeatWhatTheUnionSays() {
        let union = Self.union(Self.connectors, called: "SourceConnectorConfig").unions[0]
        #expect(union.cases.map(\.name) == ["azure", "databricksVolumes", "s3", "mongoDB", "kafkaCloud"])
        #expect(union.cases.map(\.pattern) == ["0", "1", "2", "3", "4"])
        #expect(union.shapes.prefix(3) == ["{kind,", "a0}", "| {kind,"])
        #expect(union.selector == "json.match(Self.shapes)")
    }

    @Test(arguments: [
        ("Shape", ["ShapeCircle", "Square", "Shape"], ["circle", "square", "shape"]),
        ("Message", ["SystemMessage", "UserMessage", "MessageModel"], ["system", "user", "message"]),
        ("ChatRequestMessage", ["ChatRequestUserMessage", "ChatMessage"], ["user", "chat"]),
        ("Version", ["Version_1", "Version_2"], ["version1", "version2"]),
        ("Pet", ["PetCat", "CatPet", "Cat"], ["cat", "catPet", "catValue"]),
    ])
    func namesOfCases(union: String, members: [String], names: [String]) {
        #expect(Self.union(members, called: union).unions[0].cases.map(\.name) == names)
    }

    @Test func aFurtherMemberRenamesNoCase() {
        let all = Self.union(Self.connectors, called: "SourceConnectorConfig").unions[0].cases.map(\.name)
        for count in 2...Self.connectors.count {
            let some = Self.union(Array(Self.connectors[..<count]), called: "SourceConnectorConfig").unions[0]
            #expect(some.cases.map(\.name) == Array(all[..<count]))
        }
    }

    @Test func discriminatorSelectsByTag() {
        let client = Self.union(
            ["Cat", "Dog"], selection: .discriminator(property: "kind", fallback: nil),
            tags: [["cat"], ["dog", "Hound"]])
        let union = client.unions[0]
        #expect(union.selector == "json.discriminator(\"kind\")")
        #expect(union.cases.map(\.pattern) == ["\"cat\"", "\"dog\", \"Hound\""])
        #expect(union.cases.map(\.read) == ["Cat(json: json)", "Dog(json: json)"])
        #expect(union.shapes.isEmpty)
        let cat = client.structures[0]
        #expect(cat.arguments.map { $0.name + $0.defaultValue } == ["a0", "kind = \"cat\""])
        #expect(client.structures[1].arguments.allSatisfy { $0.defaultValue.isEmpty })
    }

    @Test func enumerationsAreOpenUnlessOnlySent() {
        for (usage, isOpen, conformances) in [
            (Usage.received, false, "OpenStringEnum"), (.sent, false, "ClosedStringEnum"),
            (.sent, true, "OpenStringEnum"),
            ([.sent, .received], false, "OpenStringEnum"),
        ] {
            var sketch = APISketch()
            _ = sketch.add(
                APISketch.enumeration(["a", "none", "default", ""], isOpen: isOpen), .named("Kind"), usage: usage)
            let enumeration = sketch.client().enumerations[0]
            #expect(enumeration.conformances == conformances)
            #expect(enumeration.cases.map(\.name) == ["a", "noneValue", "`default`", "empty"])
            #expect(enumeration.cases.map(\.rawValue) == ["\"a\"", "\"none\"", "\"default\"", "\"\""])
        }
    }

    @Test func defaultOfAnEnumerationIsItsCase() {
        var sketch = APISketch()
        let kind = sketch.add(APISketch.enumeration(["ephemeral", "persistent"]), .named("Kind"))
        let string = sketch.string
        _ = sketch.object(
            "Thing",
            [
                APISketch.property("id", string), APISketch.property("kind", kind, .defaulted(.string("ephemeral"))),
                APISketch.property("other", kind, .defaulted(.string("new"))),
            ])
        let thing = sketch.client().structures[0]
        #expect(thing.arguments.map(\.defaultValue) == ["", " = .ephemeral", " = .unrecognized(\"new\")"])
        #expect(thing.reads[1] == "kind: json.optionalValue(\"kind\") ?? .ephemeral")
    }

    @Test func oneInlineValueNeedsNoType() {
        var sketch = APISketch()
        let kind = sketch.add(
            APISketch.enumeration(["dog"]), .inline(parent: TypeID(index: 1), role: .property("kind")))
        _ = sketch.object("Dog", [APISketch.property("kind", kind)])
        let client = sketch.client()
        #expect(client.enumerations.isEmpty)
        #expect(client.structures[0].arguments[0].type == "String")
        #expect(client.structures[0].arguments[0].defaultValue == " = \"dog\"")
    }
}
