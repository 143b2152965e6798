import Foundation
import TestSupport
import Testing

/// What is committed of the packages in Examples/; `Scripts/examples` builds and runs them.
@Suite struct ExamplesTests {
    private static let examples = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Examples")

    /// `UPDATE=1` writes the sources, and the test still fails.
    @Test func generatedSourcesAreFresh() async throws {
        let folder = Self.examples.appending(path: "GeneratedSources")
        let arguments = ["openapi.yaml", "--out", "Sources/Keeper/Generated"]
        let run = try await Tool.run(arguments + ["--check"], in: folder)
        guard run.status != 0 else { return }
        if ProcessInfo.processInfo.environment["UPDATE"] == "1" { _ = try await Tool.run(arguments, in: folder) }
        Issue.record("stale; run the tests with UPDATE=1: \(run.output + run.errors)")
    }

    @Test func theSameDocumentIsGeneratedInBothWays() throws {
        let plain = try String(
            contentsOf: Self.examples.appending(path: "GeneratedSources/openapi.yaml"), encoding: .utf8)
        let built = try String(
            contentsOf: Self.examples.appending(path: "BuildPlugin/Sources/Keeper/openapi.yaml"), encoding: .utf8)
        #expect(plain == built)
    }
}
