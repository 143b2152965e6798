import Foundation
import TestSupport
import Testing

/// What the README shows is run or compiled.
@Suite struct ReadmeTests {
    private static let root = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    private static func blocks(_ language: String) throws -> [String] {
        let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
        let parts = readme.components(separatedBy: "\n```")
        return stride(from: 1, to: parts.count, by: 2).map { parts[$0] }.filter { $0.hasPrefix(language + "\n") }
            .map { String($0.dropFirst(language.count + 1)) }
    }

    @Test func commandsDoWhatTheySay() async throws {
        let commands = try Self.blocks("").flatMap { $0.split(separator: "\n") }
            .filter { $0.hasPrefix("$ swift run openapi-gen ") && !$0.contains(" > ") }
        #expect(commands.count > 1)
        let folder = FileManager.default.temporaryDirectory.appending(path: "readme-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try FileManager.default.copyItem(
            at: Self.root.appending(path: "specs"), to: folder.appending(path: "specs"))
        let inProse = [
            "inspect specs/platform.yaml", "inspect specs/platform.yaml --html page.html", "manual",
            "--generate-completion-script zsh",
        ]
        for arguments in commands.map({ String($0.dropFirst("$ swift run openapi-gen ".count)) }) + inProse {
            let run = try await Tool.run(arguments.split(separator: " ").map(String.init), in: folder)
            #expect(run.status == 0, "openapi-gen \(arguments): \(run.errors)")
        }
    }

    @Test(
        .enabled("a swiftc is in PATH or found through xcrun") { await Compiler.path() != nil },
        .enabled(if: Compiler.modules != nil, "the folder of built modules was not found beside the tests"))
    func swiftCompiles() async throws {
        let clients = try Self.blocks("swift").filter { $0.contains("PlatformClient") }
        #expect(clients.count > 1)
        let opening = "import Foundation\nimport PlatformAPI\nlet token = \"\"; let id = UUID()\n"
        for (index, block) in clients.enumerated() {
            let text = block.hasPrefix("import") ? block : opening + "func call() async throws {\n\(block)\n}\n"
            let file = FileManager.default.temporaryDirectory.appending(path: "readme-\(UUID().uuidString).swift")
            try text.write(to: file, atomically: true, encoding: .utf8)
            defer { try? FileManager.default.removeItem(at: file) }
            let modules = try #require(Compiler.modules)
            let outcome = try await Compiler.run(
                ["-typecheck", "-parse-as-library", "-swift-version", "6", "-I", modules.path, file.path])
            #expect(outcome.status == 0, "block \(index + 1): \(outcome.output + outcome.errors)")
        }
    }

    @Test func thePluginStandsInTheExampleAsShown() throws {
        let block = try #require(try Self.blocks("swift").first { $0.contains("OpenAPIGenPlugin") })
        let manifest = try String(
            contentsOf: Self.root.appending(path: "Examples/BuildPlugin/Package.swift"), encoding: .utf8)
        for line in block.split(separator: "\n") {
            #expect(manifest.contains(line.trimmingCharacters(in: .whitespaces)), "\(line)")
        }
    }
}
