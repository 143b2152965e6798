import Foundation
import SwiftRendering
import TestSupport
import Testing

/// Small documents in Tests/Snippets, the Swift they lead to beside them, and what the user is told, if anything. A new
/// document is a new test; `UPDATE=1` in the environment writes what is expected of it, and the test still fails.
@Suite struct SnippetTests {
    static let all = Sample.all(in: "../Snippets", suffix: "yaml")
    /// What their documents say shows in the client itself.
    static let topicsOfTheClient = ["client", "configuration", "security", "servers"]

    @Test(arguments: all) func leadsToTheSwiftBesideIt(sample: Sample) async throws {
        let snippet = try await Snippet(sample)
        let topic = sample.testDescription.prefix { $0 != "/" }
        let declarations = snippet.declarations(withClient: Self.topicsOfTheClient.contains(String(topic)))
        try sample.expect(declarations, inFileWithSuffix: "swift")
        try sample.expect(snippet.messages, inFileWithSuffix: "txt")
    }

    @Test(
        .enabled("a swiftc is in PATH or found through xcrun") { await Compiler.path() != nil },
        .enabled(if: Compiler.modules != nil, "the folder of built modules was not found beside the tests"),
        arguments: all)
    func compilesWithoutWarnings(sample: Sample) async throws {
        let snippet = try await Snippet(sample)
        guard !snippet.files.isEmpty else { return }
        let folder = FileManager.default.temporaryDirectory.appending(path: "snippet-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let paths = try snippet.files.map { file in
            let url = folder.appending(path: file.path)
            try Data(file.bytes).write(to: url)
            return url.path
        }
        let modules = try #require(Compiler.modules)
        let outcome = try await Compiler.run(
            ["-typecheck", "-swift-version", "6", "-warnings-as-errors", "-module-name", "Snippet", "-I", modules.path]
                + paths)
        #expect(outcome.status == 0, "\(outcome.errors)")
    }

    /// Configurations name places of the document itself.
    @Test(arguments: all.filter { $0.text(ofFileWithSuffix: "config") == nil })
    func leadsToTheSameSwiftByItsBundle(sample: Sample) async throws {
        let direct = try await Snippet(sample).declarations(withClient: true)
        let bundled = try await Snippet(sample, isBundled: true).declarations(withClient: true)
        #expect(bundled == direct)
    }

    @Test func everyExpectationHasADocument() {
        let documents = Set(Self.all.map { $0.testDescription.dropLast(".yaml".count) })
        for suffix in ["swift", "txt"] {
            for sample in Sample.all(in: "../Snippets", suffix: suffix) {
                let name = sample.testDescription.dropLast(suffix.count + 1)
                #expect(documents.contains(name), "\(sample.testDescription) has no document")
            }
        }
    }
}
