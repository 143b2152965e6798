import Testing
import TestSupport
import ToolDiagnostics
import YAML

/// Documents that are made to exhaust a reader.
@Suite struct RobustnessTests {
    @Test(arguments: [
        ("lists in brackets", String(repeating: "[", count: 10_000) + String(repeating: "]", count: 10_000)),
        ("lists without end", String(repeating: "[", count: 100_000)),
        ("lists of YAML", "a: " + String(repeating: "[", count: 10_000) + String(repeating: "]", count: 10_000)),
        ("dashes", String(repeating: "- ", count: 10_000)),
        ("mappings in brackets", String(repeating: "{a: ", count: 10_000) + String(repeating: "}", count: 10_000)),
        ("mappings of JSON", String(repeating: #"{"a":"#, count: 10_000) + "1" + String(repeating: "}", count: 10_000)),
        ("indentation", (0..<2_000).map { String(repeating: " ", count: $0) + "a:\n" }.joined()),
        ("aliases", (0..<2_000).map { "a\($0): &a\($0) {x: \($0 == 0 ? "1" : "*a\($0 - 1)")}\n" }.joined()),
    ])
    func nestingIsLimited(name: String, text: String) {
        #expect(ids(reportedFor: text) == ["nesting-too-deep"])
    }

    @Test func nestingOfRealDocumentsIsFine() {
        let text = String(repeating: "[", count: 400) + String(repeating: "]", count: 400)
        #expect(ids(reportedFor: "a: " + text) == [])
        #expect(ids(reportedFor: text) == [])
    }

    /// Nine levels of nine aliases: 400 bytes that stand for 387 million values.
    @Test func aliasesCannotMultiplyWithoutBound() {
        let bomb = (0..<9).map { level in
            let value = level == 0 ? "x" : "*a\(level - 1)"
            return "a\(level): &a\(level) [" + Array(repeating: value, count: 9).joined(separator: ", ") + "]\n"
        }
        #expect(ids(reportedFor: bomb.joined()) == ["alias-expansion"])
    }

    @Test func mergeKeysCannotMultiplyWithoutBound() {
        let base = "base: &base {" + (0..<1_000).map { "k\($0): 1, " }.joined() + "}\n"
        #expect(
            ids(reportedFor: base + "list:\n" + String(repeating: "- <<: *base\n", count: 3_000)) == ["alias-expansion"]
        )
    }

    @Test func manyHonestAliasesAreFine() {
        let text = "a: &a {b: [1, 2, 3]}\nlist:\n" + String(repeating: "- *a\n", count: 20_000)
        #expect(ids(reportedFor: text) == [])
    }

    /// Would take minutes if any step looked at all that came before.
    @Test(.timeLimit(.minutes(1))) func timeGrowsWithSize() {
        let keys = (0..<100_000).map { "key\($0): &a\($0) \"é\"\n" }.joined()
        #expect(ids(reportedFor: keys) == [])
        #expect(ids(reportedFor: "{" + (0..<100_000).map { "k\($0): 1, " }.joined() + "}") == [])
        let duplicates = String(repeating: "same: 1\n", count: 20_000)
        #expect(Set(ids(reportedFor: duplicates)) == ["duplicate-key"])
    }

    @Test func everyTruncationIsReadOrReported() throws {
        for sample in Sample.all(in: "Cases", suffix: "yaml") + Sample.all(in: "Cases", suffix: "json") {
            let bytes = MarkedText(try sample.text()).bytes
            for end in bytes.indices {
                let diagnostics = Diagnostics()
                let file = SourceFile(path: sample.testDescription, bytes: Array(bytes[..<end]))
                let node = Node(parsing: file, diagnostics: diagnostics)
                #expect(node != nil || diagnostics.hasErrors)
            }
        }
    }

    private func ids(reportedFor text: String) -> [String] {
        let diagnostics = Diagnostics()
        _ = Node(parsing: SourceFile(path: "test.yaml", bytes: Array(text.utf8)), diagnostics: diagnostics)
        return diagnostics.sorted.map(\.message.id)
    }
}
