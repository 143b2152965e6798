import OpenAPI
import Testing
import TestSupport
import ToolDiagnostics
import YAML

/// What stands behind references: each target once, and all of them at hand when decoding is done.
@Suite struct ReferenceTests {
    @Test func componentsAndReferencesShareTheirSchemas() throws {
        let document = try #require(
            decode(
                """
                openapi: 3.1.0
                info: { title: T, version: '1' }
                paths: {}
                components:
                  schemas:
                    Pet: { properties: { owner: { $ref: '#/components/schemas/Owner' } } }
                    Owner: { properties: { pet: { $ref: '#/components/schemas/Pet' } } }
                """))
        for schema in document.components.schemas {
            let reference = try #require(schema.value.properties.first?.value.reference)
            let target = try #require(document.references.schema(reference))
            #expect(document.components.schemas.contains { $0.value === target })
        }
    }

    @Test func aReferenceIntoAnotherSchemaLeadsToTheSameObject() throws {
        let document = try #require(
            decode(
                """
                openapi: 3.1.0
                info: { title: T, version: '1' }
                paths: {}
                components:
                  schemas:
                    Pet: { properties: { name: { type: string } } }
                    Name: { $ref: '#/components/schemas/Pet/properties/name' }
                """))
        let reference = try #require(document.components.schemas[1].value.reference)
        #expect(document.references.schema(reference) === document.components.schemas[0].value.properties[0].value)
        #expect(reference.name == "name")
    }

    @Test(arguments: [
        ("#/components/schemas/Pet", "Pet"), ("#/components/schemas/a~1b%20c~0d", "a/b c~d"), ("pet.yaml", "pet"),
        ("../a.b/pet.schema.json", "pet.schema"), ("x.yaml#/Pet", "Pet"), ("#anchor", "anchor"), ("#", ""),
    ])
    func isNamedForItsTarget(_ text: String, _ name: String) throws {
        let document = try #require(
            decode(
                """
                openapi: 3.1.0
                info: { title: T, version: '1' }
                paths: {}
                components: { schemas: { Pet: { $ref: '\(text)' } } }
                """))
        #expect(document.components.schemas[0].value.reference?.name == name)
    }

    @Test func whatStandsBesideAReferenceIsKept() throws {
        let document = try #require(
            decode(
                """
                openapi: 3.1.0
                info: { title: T, version: '1' }
                paths:
                  /a:
                    get:
                      parameters: [{ $ref: '#/components/parameters/P', summary: S, description: D }]
                      responses: {}
                components: { parameters: { P: { name: p, in: query, schema: { type: string } } } }
                """))
        guard case .reference(let reference) = document.paths[0].operations[0].parameters[0] else {
            return #expect(Bool(false), "a reference stays one")
        }
        #expect(reference.summary == "S" && reference.description == "D")
    }

    private func decode(_ text: String) -> Document? {
        let diagnostics = Diagnostics()
        let file = SourceFile(path: "test.yaml", bytes: Array(text.utf8))
        return Node(parsing: file, diagnostics: diagnostics).flatMap {
            Document(decoding: $0, diagnostics: diagnostics)
        }
    }
}
