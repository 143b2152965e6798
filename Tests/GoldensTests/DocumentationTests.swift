import Foundation
import Generator
import SwiftRendering
import Testing
import TestSupport
import ToolDiagnostics

/// The examples in the articles of a package's documentation compile.
@Suite struct DocumentationTests {
    @Test(
        .enabled("a swiftc is in PATH or found through xcrun") { await Compiler.path() != nil },
        .enabled(if: Compiler.modules != nil, "the folder of built modules was not found beside the tests"))
    func everyExampleCompiles() async throws {
        let articles = try await Self.articles()
        #expect(articles.count > 4)
        let examples = articles.flatMap(Self.examples)
        #expect(examples.count == 29, "one for each operation of the document")
        let functions = examples.enumerated().map { index, example in
            "func example\(index)(client: PlatformClient\(Self.parameters(example))) async throws {\n\(example)\n}\n"
        }
        let file = FileManager.default.temporaryDirectory.appending(path: "examples-\(UUID().uuidString).swift")
        try ("import Foundation\nimport PlatformAPI\n" + functions.joined()).write(
            to: file, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(at: file) }
        let modules = try #require(Compiler.modules)
        let outcome = try await Compiler.run(
            ["-typecheck", "-parse-as-library", "-swift-version", "6", "-I", modules.path, file.path])
        #expect(outcome.status == 0, "\(outcome.output + outcome.errors)")
    }

    @MainActor private static func articles() async throws -> [String] {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let bytes = [UInt8](try Data(contentsOf: root.appending(path: "specs/platform.yaml")))
        var options = GenerationOptions(documentName: "platform.yaml")
        options.packageName = "PlatformAPI"
        let generation = await generate(
            Inputs(SourceFile(path: "platform.yaml", bytes: bytes)), options: options, diagnostics: Diagnostics())
        return (generation?.files ?? []).filter { $0.path.contains(".docc/") }
            .map { String(decoding: $0.bytes, as: UTF8.self) }
    }

    private static func examples(in article: String) -> [String] {
        article.components(separatedBy: "```swift\n").dropFirst().compactMap { $0.components(separatedBy: "```").first }
    }

    /// The lines `// jobID: UUID` before a call.
    private static func parameters(_ example: String) -> String {
        example.split(separator: "\n").filter { $0.hasPrefix("// ") }.map { ", " + $0.dropFirst(3) }.joined()
    }
}
