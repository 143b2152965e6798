import APIJSON
import Foundation
import PlatformAPI
import Testing
import YAML

/// Every named schema of the platform: what is read is written again, and what does not fit is refused with its place.
@Suite struct ModelTests {
    struct NamedSchema: Sendable, CustomTestStringConvertible {
        let name: String
        let document: Node
        let schema: Node
        let type: any (JSONCodable & Codable & Hashable).Type
        var testDescription: String { name }

        func sample(_ extent: SchemaSample.Extent) -> JSONValue {
            SchemaSample(document: document, extent: extent).value(of: schema)
        }

        var required: [Node] { schema["required"].map { Array($0.elements) } ?? [] }
    }

    static let schemas: [NamedSchema] = {
        guard let document = try? Platform.document(), let schemas = document["components"]?["schemas"] else {
            return []
        }
        return schemas.entries.compactMap { name, schema in
            PlatformTypes.named(name.text).map {
                NamedSchema(name: name.text, document: document, schema: schema, type: $0)
            }
        }
    }()
    static let objects = schemas.filter { $0.schema["type"]?.text == "object" }

    /// The bodies of forms become arguments; everything else has a type.
    @Test func everySchemaHasAType() throws {
        let document = try Platform.document()
        let names = try #require(document["components"]?["schemas"]).entries.map(\.key.text)
        #expect(names.count == 121)
        #expect(names.filter { PlatformTypes.named($0) == nil }.sorted() == ["Body_create_job", "Body_run_workflow"])
        #expect(PlatformTypes.all.count == names.count - 2)
    }

    @Test(arguments: schemas) func everythingIsWrittenAsItWasRead(schema: NamedSchema) throws {
        let sample = schema.sample(.everything)
        #expect(try rewritten(sample, by: schema.type) == sample)
    }

    /// What is not there stays so, or becomes the document's default.
    @Test(arguments: objects) func onlyDefaultsAreAdded(schema: NamedSchema) throws {
        let sample = schema.sample(.required)
        var written = try #require(try rewritten(sample, by: schema.type).object)
        for (name, value) in sample.object ?? [:] {
            #expect(written[name].map { value.isPart(of: $0) } ?? false)
            written[name] = nil
        }
        for (name, value) in written {
            let documented = try #require(schema.schema["properties"]?[name]?["default"], "\(name) has no default")
            #expect(value == json(documented))
        }
    }

    @Test(arguments: objects) func unknownMembersDoNoHarm(schema: NamedSchema) throws {
        var sample = schema.sample(.required)
        let plain = try rewritten(sample, by: schema.type)
        sample["a new member"] = ["of": ["any", "kind"]]
        var written = try rewritten(sample, by: schema.type)
        if schema.schema["additionalProperties"] != nil { #expect(written["a new member"] == sample["a new member"]) }
        written["a new member"] = nil
        #expect(written == plain)
    }

    /// What must be there but may be null is null when it is missing.
    @Test(arguments: objects) func whatIsMissingIsNamed(schema: NamedSchema) throws {
        for name in schema.required where !isNullable(schema.schema["properties"]?[name.text]) {
            var sample = schema.sample(.everything)
            sample[name.text] = nil
            let error = try #require(throws: JSONError.self) { _ = try rewritten(sample, by: schema.type) }
            #expect(error.reason == .missingKey)
            #expect(error.path == "$.\(name.text)")
        }
    }

    /// Unions keep it, as anything that they do not know.
    @Test(arguments: objects) func nullIsRefusedWhereAValueMustBe(schema: NamedSchema) throws {
        for name in schema.required where schema.schema["properties"]?[name.text]?["anyOf"] == nil {
            var sample = schema.sample(.everything)
            sample[name.text] = .null
            let error = try #require(throws: JSONError.self) { _ = try rewritten(sample, by: schema.type) }
            #expect(error.reason == .unexpectedValue)
            #expect(error.path == "$.\(name.text)")
        }
    }

    @Test(arguments: objects) func nullIsTakenWhereItIsAllowed(schema: NamedSchema) throws {
        for (name, property) in schema.schema["properties"].map({ Array($0.entries) }) ?? [] where isNullable(property)
        {
            var sample = schema.sample(.everything)
            sample[name.text] = .null
            let written = try rewritten(sample, by: schema.type)
            #expect(written[name.text] ?? .null == .null)
        }
    }

    @Test(arguments: schemas) func valuesAreComparedByWhatTheyHold(schema: NamedSchema) throws {
        func check<Model: JSONCodable & Codable & Hashable>(_ type: Model.Type) throws {
            let value = try Model(jsonBytes: schema.sample(.everything).jsonBytes())
            let same = try Model(jsonBytes: schema.sample(.everything).jsonBytes())
            #expect(value == same)
            #expect(value.hashValue == same.hashValue)
            let coded = try JSONDecoder().decode(Model.self, from: JSONEncoder().encode(value))
            #expect(coded == value)
        }
        try check(schema.type)
    }

    private func rewritten(_ value: JSONValue, by type: any (JSONCodable & Codable & Hashable).Type) throws(JSONError) -> JSONValue {
        try JSONValue(jsonBytes: type.init(jsonBytes: value.jsonBytes()).jsonBytes())
    }

    private func isNullable(_ property: Node?) -> Bool {
        property?["anyOf"]?.elements.contains { $0["type"]?.text == "null" } ?? false
    }

    private func json(_ node: Node) -> JSONValue {
        switch node.kind {
        case .boolean: .bool(node.boolean ?? false)
        case .integer: .number(JSONNumber(node.integer ?? 0))
        default: .string(node.text)
        }
    }
}

extension JSONValue {
    /// Whether all that this value says stands in the other one too.
    func isPart(of other: JSONValue) -> Bool {
        switch (self, other) {
        case (.object(let left), .object(let right)):
            left.allSatisfy { key, value in right[key].map { value.isPart(of: $0) } ?? false }
        case (.array(let left), .array(let right)):
            left.count == right.count && zip(left, right).allSatisfy { $0.isPart(of: $1) }
        default: self == other
        }
    }
}
