import APIModel
import SwiftModel
import Testing
import ToolDiagnostics

/// Structures: how properties may be missing, and what is read and written.
@Suite struct StructureTests {
    private static func thing(
        usage: Usage, _ presence: Presence, isNullable: Bool = false, access: PropertyAccess = .readWrite
    ) -> SwiftStruct {
        var sketch = APISketch()
        var string = sketch.string
        string.isNullable = isNullable
        _ = sketch.object(
            "Thing", usage: usage,
            [APISketch.property("id", sketch.string), APISketch.property("name", string, presence, access: access)])
        return sketch.client().structures[0]
    }

    struct Row: Sendable {
        let usage: Usage
        let presence: Presence
        let isNullable: Bool
        let declaration: String
        let argument: String
        let read: String
        let write: String
    }

    private static let rows = [
        Row(
            usage: .received, presence: .required, isNullable: false, declaration: "let name: String",
            argument: "name: String", read: "name: json.string(\"name\")", write: "json.write(\"name\", name)"),
        Row(
            usage: .received, presence: .required, isNullable: true, declaration: "let name: String?",
            argument: "name: String?", read: "name: json.optionalString(\"name\")",
            write: "json.writeNullable(\"name\", name)"),
        Row(
            usage: .received, presence: .optional, isNullable: true, declaration: "let name: String?",
            argument: "name: String? = nil", read: "name: json.optionalString(\"name\")",
            write: "json.write(\"name\", name)"),
        Row(
            usage: .sent, presence: .optional, isNullable: true, declaration: "var name: Field<String>",
            argument: "name: Field<String> = .absent", read: "name: json.field(\"name\")",
            write: "json.write(\"name\", name)"),
        Row(
            usage: .sent, presence: .optional, isNullable: false, declaration: "var name: String?",
            argument: "name: String? = nil", read: "name: json.optionalString(\"name\")",
            write: "json.write(\"name\", name)"),
        Row(
            usage: [.sent, .received], presence: .defaulted(.string("x")), isNullable: false,
            declaration: "var name: String", argument: "name: String = \"x\"",
            read: "name: json.optionalString(\"name\") ?? \"x\"", write: "json.write(\"name\", name)"),
        Row(
            usage: .sent, presence: .defaulted(.string("x")), isNullable: true, declaration: "var name: String?",
            argument: "name: String? = \"x\"", read: "name: json.value(\"name\", absent: \"x\")",
            write: "json.writeNullable(\"name\", name)"),
        Row(
            usage: .sent, presence: .defaulted(.null), isNullable: true, declaration: "var name: String?",
            argument: "name: String? = nil", read: "name: json.optionalString(\"name\")",
            write: "json.write(\"name\", name)"),
        Row(
            usage: .received, presence: .defaulted(.boolean(true)), isNullable: false, declaration: "let name: String?",
            argument: "name: String? = nil", read: "name: json.optionalString(\"name\")",
            write: "json.write(\"name\", name)"),
    ]

    @Test(arguments: rows)
    func propertyMayBeMissing(row: Row) {
        let thing = Self.thing(usage: row.usage, row.presence, isNullable: row.isNullable)
        let property = thing.properties[1]
        #expect("\(property.binding) \(property.name): \(property.type)" == row.declaration)
        let argument = thing.arguments[1]
        #expect("\(argument.name): \(argument.type)\(argument.defaultValue)" == row.argument)
        #expect(thing.reads[1] == row.read)
        #expect(thing.writes[1] == row.write)
    }

    @Test func onlyReceivedHasNoPlaceInWhatIsSent() {
        #expect(Self.thing(usage: .sent, .required, access: .readOnly).properties.map(\.name) == ["id"])
        #expect(Self.thing(usage: .received, .required, access: .writeOnly).properties.map(\.name) == ["id"])
        let both = Self.thing(usage: [.sent, .received], .required, access: .readOnly)
        #expect(both.properties[1].type == "String?")
    }

    @Test func requiredArgumentsComeFirst() {
        var sketch = APISketch()
        let string = sketch.string
        _ = sketch.object(
            "Thing",
            [
                APISketch.property("a", string, .optional), APISketch.property("b", string),
                APISketch.property("c", string, .defaulted(.string("x"))), APISketch.property("d", string),
            ])
        let thing = sketch.client().structures[0]
        #expect(thing.arguments.map(\.name) == ["b", "d", "a", "c"])
        #expect(thing.properties.map(\.name) == ["a", "b", "c", "d"])
    }

    @Test func namesOfTheCodingFunctionsAreNotHidden() {
        var sketch = APISketch()
        let string = sketch.string
        _ = sketch.object("Thing", [APISketch.property("json", string), APISketch.property("reader", string)])
        let thing = sketch.client().structures[0]
        #expect(thing.reads == ["json: json.string(\"json\")", "reader: json.string(\"reader\")"])
        #expect(thing.writes == ["json.write(\"json\", self.json)", "json.write(\"reader\", reader)"])
    }

    @Test func furtherPropertiesAreKept() {
        var sketch = APISketch()
        let string = sketch.string
        _ = sketch.object("Thing", additional: .typed(string), [APISketch.property("id", string)])
        let thing = sketch.client().structures[0]
        #expect(thing.properties[1].type == "[String: String]")
        #expect(thing.reads[1] == "additionalProperties: json.additional(except: [\"id\"])")
        #expect(thing.writes[1] == "json.write(additional: additionalProperties)")
    }

    @Test func inlineTypesAreNestedAndNamedAfterTheirPlace() {
        var sketch = APISketch()
        let string = sketch.string
        let petID = TypeID(index: 1)
        #expect(string.id.index == 0)
        let pet = sketch.object("Pet", [])
        #expect(pet.id == petID)
        let owner = sketch.add(
            .object(ObjectShape(properties: [APISketch.property("name", string)], additional: .unspecified)),
            .inline(parent: petID, role: .property("owner")))
        let list = sketch.add(.array(TypeUse(TypeID(index: 4))), .inline(parent: petID, role: .property("line_items")))
        let item = sketch.add(
            .object(ObjectShape(properties: [APISketch.property("name", string)], additional: .unspecified)),
            .inline(parent: list.id, role: .item))
        #expect(item.id.index == 4)
        sketch.api.types[petID].shape = .object(
            ObjectShape(
                properties: [APISketch.property("owner", owner), APISketch.property("line_items", list)],
                additional: .unspecified))
        let client = sketch.client()
        #expect(client.structures.map(\.name) == ["Pet", "Owner", "LineItem"])
        #expect(client.structures[0].properties.map(\.type) == ["Owner", "[LineItem]"])
        #expect(client.structures[0].nested.count == 2)
    }

    @Test func recursionIsBoxedWhereTheModelSays() {
        var sketch = APISketch()
        let node = sketch.object("Node", [])
        sketch.api.types[node.id].shape = .object(
            ObjectShape(
                properties: [APISketch.property("next", node, .optional, isIndirect: true)], additional: .unspecified))
        let property = sketch.client().structures[0].properties[0]
        #expect(property.storage == "let storedNext: Indirect<Node?>")
        #expect("\(property.binding)\(property.accessors)" == "var { storedNext.wrappedValue }")
    }

    @Test func containersThatHoldThemselvesEnd() {
        var sketch = APISketch()
        let list = sketch.add(.array(TypeUse(TypeID(index: 0))), .named("Tree"))
        _ = sketch.object("Thing", [APISketch.property("tree", list)])
        let diagnostics = Diagnostics()
        let client = sketch.client(diagnostics: diagnostics)
        #expect(client.structures[0].properties[0].type == "JSONValue")
    }
}
