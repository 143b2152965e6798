import Foundation
import OpenAPI
import Testing
import TestSupport
import ToolDiagnostics
import YAML

/// Documents made to break a reader: none may crash it, and none may cost more than its size.
@Suite struct RobustnessTests {
    @Test func nestedSchemas() {
        let depth = 400
        let schema = String(repeating: "{items: ", count: depth) + "{}" + String(repeating: "}", count: depth)
        let ids = reported(on: document(schemas: "Deep: \(schema)"))
        #expect(ids == ["schema-too-deep"])
    }

    @Test func longChainsOfReferences() {
        let count = 20_000
        let chain = (0..<count).map { "S\($0): {$ref: '#/components/schemas/S\($0 + 1)'}" }
        let schemas = (chain + ["S\(count): {type: string}"]).joined(separator: "\n    ")
        #expect(reported(on: document(schemas: schemas)).isEmpty)
    }

    @Test func longChainsOfParameters() {
        let count = 5_000
        let chain = (0..<count).map { "P\($0): {$ref: '#/components/parameters/P\($0 + 1)'}" }
        let text = """
            openapi: 3.1.0
            info: { title: T, version: '1' }
            paths: { /a: { parameters: [{ $ref: '#/components/parameters/P0' }] } }
            components:
              parameters:
                \(chain.joined(separator: "\n    "))
            """
        // The last one is missing: told once, since all others wait for it.
        #expect(reported(on: text) == ["unresolved-reference"])
    }

    @Test func bigCircles() {
        let count = 10_000
        let circle = (0..<count).map { "S\($0): {$ref: '#/components/schemas/S\(($0 + 1) % count)'}" }
        #expect(reported(on: document(schemas: circle.joined(separator: "\n    "))) == ["reference-circle"])
    }

    @Test func pointersThroughEachOther() {
        let text = """
            A: { $ref: '#/components/schemas/B/properties/x' }
                B: { $ref: '#/components/schemas/A/properties/x' }
                C: { $ref: '#/components/schemas/C/properties/x/properties/y/properties/z' }
            """
        #expect(reported(on: document(schemas: text)).allSatisfy { $0 == "unresolved-reference" })
    }

    @Test func manyMistakes() {
        let count = 20_000
        let wrong = (0..<count).map { "S\($0): {$ref: '#/components/schemas/T\($0)', Title: a}" }
        #expect(reported(on: document(schemas: wrong.joined(separator: "\n    "))).count == 2 * count)
    }

    @Test func aliasesAreDecodedOnce() {
        var text = "L0: &l0 { type: string }\n"
        for level in 1...14 {
            text += "    L\(level): &l\(level) { properties: { a: *l\(level - 1), b: *l\(level - 1) } }\n"
        }
        #expect(reported(on: document(schemas: text)).isEmpty)
    }

    @Test func aPathItemInsideItself() {
        let text = """
            openapi: 3.1.0
            info: { title: T, version: '1' }
            paths:
              /a:
                get:
                  responses: { '200': { description: ok } }
                  callbacks: { again: { x: { $ref: '#/paths/~1a' } } }
            """
        #expect(reported(on: text).isEmpty)
    }

    /// Every value of a document replaced by values of other kinds, and every key removed.
    @Test(arguments: ["null", "7", "text", "[]", "{}", "[[1]]", "{ $ref: '#/paths' }", "true"])
    func replacedValues(_ replacement: String) throws {
        let original = try #require(
            Sample.all(in: "Cases/operations", suffix: "yaml").first { $0.testDescription.hasPrefix("bodies") }
        ).text()
        let lines = original.split(separator: "\n", omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
            guard let colon = line.range(of: ": ") else { continue }
            var mutated = lines
            mutated[index] = line[..<colon.upperBound] + replacement
            _ = reported(on: mutated.joined(separator: "\n"))
            mutated.remove(at: index)
            _ = reported(on: mutated.joined(separator: "\n"))
        }
    }

    private func document(schemas: String) -> String {
        """
        openapi: 3.1.0
        info: { title: T, version: '1' }
        paths: {}
        components:
          schemas:
            \(schemas)
        """
    }

    /// The ids of what is reported, in the order of places.
    private func reported(on text: String) -> [String] {
        let diagnostics = Diagnostics()
        let file = SourceFile(path: "test.yaml", bytes: Array(text.utf8))
        _ = Node(parsing: file, diagnostics: diagnostics).flatMap { Document(decoding: $0, diagnostics: diagnostics) }
        return diagnostics.sorted.map(\.message.id)
    }
}
