import APIModel
import OpenAPI
import Testing
import ToolDiagnostics
import YAML

/// Documents that nobody writes by hand. Each must come to an end, in time that grows with its size only.
@Suite struct RobustnessTests {
    @Test func chainOfReferences() throws {
        let links = (1..<2000).map { "    S\($0 - 1): {$ref: \"#/components/schemas/S\($0)\"}" }
        let api = try model(links + ["    S1999: {type: object, properties: {a: {type: [string, \"null\"]}}}"])
        #expect(api.types.definitions.count > 2000)
    }

    @Test func chainOfBases() throws {
        let links = (1..<1000).map {
            "    S\($0): {allOf: [{$ref: \"#/components/schemas/S\($0 - 1)\"}, {properties: {p\($0): {type: string}}}]}"
        }
        let api = try model(["    S0: {type: object, properties: {p0: {type: string}}}"] + links)
        #expect(api.types.definitions.count >= 1000)
    }

    @Test func circleOfObjects() throws {
        let links = (0..<3000).map {
            "    S\($0): {type: object, properties: {next: {$ref: \"#/components/schemas/S\(($0 + 1) % 3000)\"}}}"
        }
        let api = try model(links)
        let boxes = api.types.ids.count { isIndirect(api.types[$0].shape) }
        #expect((3000 / 9...3000 / 8).contains(boxes), "one edge breaks the circle, others only the chain")
    }

    @Test func everyObjectInEveryOther() throws {
        let names = (0..<60).map { "S\($0)" }
        let members = names.map { "\($0): {$ref: \"#/components/schemas/\($0)\"}" }.joined(separator: ", ")
        let api = try model(names.map { "    \($0): {type: object, properties: {\(members)}}" })
        #expect(!hasCycle(api.types))
    }

    @Test func unionsOfUnions() throws {
        let members = (0..<40).map { "{$ref: \"#/components/schemas/U\($0)\"}" }.joined(separator: ", ")
        let api = try model((0..<40).map { "    U\($0): {oneOf: [{type: string}, \(members)]}" })
        #expect(!hasCycle(api.types))
    }

    @Test func intersectionsWithoutEnd() throws {
        let schemas = (0..<12).map { index in
            let targets = [index + 1, index + 5].map { "{$ref: \"#/components/schemas/S\($0 % 12)\"}" }
            return "    S\(index): {type: object, properties: {next: {allOf: [\(targets.joined(separator: ", "))]}}}"
        }
        let api = try model(schemas)
        #expect(!hasCycle(api.types))
    }

    /// Each step doubles the number of intersections that are different: there are 2^15 of them.
    @Test func intersectionsThatMultiply() throws {
        let states = 15
        func reference(_ state: Int) -> String { "{$ref: \"#/components/schemas/S\(state)\"}" }
        let first =
            "    S0: {type: object, properties: {a: {allOf: [\(reference(0)), \(reference(1))]}, b: \(reference(0))}}"
        let others = (1..<states).map {
            "    S\($0): {type: object, properties: {a: \(reference($0 + 1)), b: \(reference($0 + 1))}}"
        }
        let diagnostics = Diagnostics()
        _ = try model([first] + others + ["    S\(states): {type: object}"], diagnostics)
        let ids = Set(diagnostics.sorted.map(\.message.id))
        #expect(!ids.isDisjoint(with: ["too-many-intersections", "nesting-too-deep"]))
    }

    @Test func nestedSchemas() throws {
        for keyword in ["items: {", "additionalProperties: {", "oneOf: [{", "allOf: [{", "properties: {a: {"] {
            let open = String(repeating: keyword, count: 3000)
            let close = String(
                open.reversed().compactMap { $0 == "{" ? "}" : $0 == "[" ? "]" : nil })
            _ = try? model(["    Deep: {\(open)type: string\(close)}"])
        }
    }

    @Test func sameTextSameModel() throws {
        let schemas = (0..<50).map {
            "    S\($0): {oneOf: [{type: string}, {$ref: \"#/components/schemas/S\(($0 * 7 + 1) % 50)\"}]}"
        }
        let first = try model(schemas).dump()
        for _ in 0..<3 { #expect(try model(schemas).dump() == first) }
    }

    /// A schema that has nothing to do with a cycle never changes where the cycle is broken.
    @Test func breaksStayWhenTheDocumentGrows() throws {
        let cycle = [
            "    B: {type: object, properties: {a: {$ref: \"#/components/schemas/A\"}}}",
            "    A: {type: object, properties: {b: {$ref: \"#/components/schemas/B\"}}}",
        ]
        let user = "    User: {type: object, properties: {a: {$ref: \"#/components/schemas/A\"}}}"
        let small = try model(cycle).dump()
        let large = try model([user] + cycle).dump()
        #expect(large.contains(small.split(separator: "\n").dropFirst().joined(separator: "\n")))
    }

    /// The Swift compiler's memory grows with the square of a chain of structures inside each other.
    @Test func longChainsHaveStorageOfTheirOwn() throws {
        let links = (0..<1000).map {
            "    S\($0): {type: object, properties: {a: {type: string}, next: {$ref: \"#/components/schemas/S\($0 + 1)\"}}}"
        }
        let api = try model(links + ["    S1000: {type: object, properties: {a: {type: string}}}"])
        let boxes = api.types.ids.count { isIndirect(api.types[$0].shape) }
        #expect((100...200).contains(boxes))
    }

    @Test func wideTreesHaveStorageOfTheirOwn() throws {
        let levels = (0..<6).map { level in
            let members = (0..<10).map { "m\($0): {$ref: \"#/components/schemas/S\(level + 1)\"}" }.joined(separator: ", ")
            return "    S\(level): {type: object, properties: {\(members)}}"
        }
        let api = try model(levels + ["    S6: {type: object, properties: {a: {type: string}}}"])
        #expect(api.types.ids.contains { isIndirect(api.types[$0].shape) })
        let small = try model(Array(levels[5...]) + ["    S6: {type: object, properties: {a: {type: string}}}"])
        #expect(!small.types.ids.contains { isIndirect(small.types[$0].shape) })
    }

    private struct NoDocument: Error {}

    private func model(_ schemas: [String], _ diagnostics: Diagnostics = Diagnostics()) throws -> API {
        let head = ["openapi: 3.1.0", "info: {title: Test, version: \"1\"}", "components:", "  schemas:"]
        let file = SourceFile(path: "test.yaml", bytes: Array((head + schemas).joined(separator: "\n").utf8))
        guard let node = Node(parsing: file, diagnostics: diagnostics),
            let document = Document(decoding: node, diagnostics: diagnostics)
        else { throw NoDocument() }
        return API(modeling: document, diagnostics: diagnostics)
    }

    private func isIndirect(_ shape: TypeShape) -> Bool {
        switch shape {
        case .object(let object): object.properties.contains(where: \.isIndirect)
        case .union(let union): union.isIndirect
        default: false
        }
    }

    /// Whether some value would still contain itself without a list, a dictionary or indirect storage between.
    private func hasCycle(_ types: TypeGraph) -> Bool {
        var remaining = Dictionary(uniqueKeysWithValues: types.ids.map { ($0, contents(of: types[$0].shape)) })
        while let leaf = remaining.first(where: { entry in entry.value.allSatisfy { remaining[$0] == nil } }) {
            remaining[leaf.key] = nil
        }
        return !remaining.isEmpty
    }

    private func contents(of shape: TypeShape) -> [TypeID] {
        switch shape {
        case .object(let object): object.properties.filter { !$0.isIndirect }.map(\.type.id)
        case .union(let union): union.isIndirect ? [] : union.variants.map(\.type.id)
        case .alias(let type): [type.id]
        case .tuple(let elements, _): elements.map(\.id)
        case .scalar, .enumeration, .array, .dictionary, .any, .never: []
        }
    }
}
