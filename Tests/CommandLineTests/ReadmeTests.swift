import Foundation
import TestSupport
import Testing

/// What the README shows is run or compiled.
@Suite struct ReadmeTests {
    private static let tests = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    private static let root = tests.deletingLastPathComponent().deletingLastPathComponent()

    /// Code blocks of a language; of none for what is shown of a terminal.
    private static func blocks(_ language: String) throws -> [String] {
        let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
        let parts = readme.components(separatedBy: "\n```")
        return stride(from: 1, to: parts.count, by: 2).map { parts[$0] }.filter { $0.hasPrefix(language + "\n") }
            .map { String($0.dropFirst(language.count + 1)) }
    }

    /// The documents that the README names.
    private static func documents() throws -> WorkingDirectory {
        let folder = try WorkingDirectory(copying: [tests.appending(path: "Readme")])
        try FileManager.default.copyItem(at: root.appending(path: "specs"), to: folder.url.appending(path: "specs"))
        return folder
    }

    /// Lines that begin with `$ ` are run, and what follows them is what they print.
    @Test func commandsDoWhatTheySay() async throws {
        let folder = try Self.documents()
        var count = 0
        for block in try Self.blocks("") where block.hasPrefix("$ ") {
            for step in block.dropFirst(2).components(separatedBy: "\n$ ") where !step.hasPrefix("swift test") {
                let lines = step.components(separatedBy: "\n")
                let printed = try await Self.shell(lines[0], in: folder.url)
                let shown = lines.dropFirst().joined(separator: "\n")
                #expect(shown.isEmpty || Self.withoutTimes(printed) == Self.withoutTimes(shown))
                count += 1
            }
        }
        #expect(count > 8, "the README has lost its commands")
    }

    @Test(arguments: [
        "inspect specs/platform.yaml", "inspect specs/platform.yaml --html page.html", "manual",
        "--generate-completion-script zsh", "--generate-completion-script bash", "--generate-completion-script fish",
    ])
    func commandsInProseWork(_ arguments: String) async throws {
        let folder = try Self.documents()
        _ = try await Self.shell("openapi-gen " + arguments, in: folder.url)
    }

    private static func shell(_ line: String, in folder: URL) async throws -> String {
        let tool = try #require(BuildFolder.item("openapi-gen") as URL?)
        let command = line.replacing("swift run openapi-gen", with: "openapi-gen")
        let run = try await ProgramRun.of(
            URL(filePath: "/bin/sh"), ["-c", command],
            environment: ["HOME": folder.path, "PATH": tool.deletingLastPathComponent().path + ":/usr/bin:/bin"],
            in: folder)
        let isDifference = line.contains(" diff ") && run.status == 3
        #expect(run.status == 0 || isDifference, "\(line): \(run.errors)")
        return run.output.trimmingCharacters(in: .newlines)
    }

    private static func withoutTimes(_ text: String) -> String { text.replacing(/\d+ ms/, with: "N ms") }

    @Test(
        .enabled("a swiftc is in PATH or found through xcrun") { await Compiler.path() != nil },
        .enabled(if: Compiler.modules != nil, "the folder of built modules was not found beside the tests"))
    func swiftCompiles() async throws {
        let clients = try Self.blocks("swift").filter { $0.contains("PlatformClient") }
        #expect(clients.count > 2)
        let opening = "import Foundation\nimport PlatformAPI\nlet token = \"\"; let id = UUID()\n"
        for block in clients {
            var text = block.hasPrefix("import") ? block : opening + "func call() async throws {\n\(block)\n}\n"
            if block.contains("@Test") { text += "\n" + Self.testedCode }
            try await Self.expectCompiling(text, besides: [])
        }
    }

    /// What the README's unit test leaves to the reader.
    private static let testedCode = """
        import Foundation

        let id = UUID()
        let draft = CreateWorkflow(name: "", workflowType: .basic)
        let job = JobInformation(id: id, workflowID: id, workflowName: "", status: .completed, createdAt: Date())
        let workflow = WorkflowInformation(
            id: id, name: "", sources: [], destinations: [], workflowNodes: [], status: .active, createdAt: Date())

        struct Keeper {
            let client: PlatformClient
            init(_ client: PlatformClient) { self.client = client }
            func cleanUp() async throws {}
        }

        """

    @Test(
        .enabled("a swiftc is in PATH or found through xcrun") { await Compiler.path() != nil },
        .enabled(if: Compiler.modules != nil, "the folder of built modules was not found beside the tests"))
    func sequencesCompile() async throws {
        let folder = try Self.documents()
        // Without types that only the reader has.
        let settings = try Self.configuration().split(separator: "\n")
            .filter { !$0.contains("types:") && !$0.contains("formats:") }
        try settings.joined(separator: "\n").write(
            to: folder.url.appending(path: "openapi-gen.yaml"), atomically: true, encoding: .utf8)
        _ = try await Self.shell("openapi-gen --out Shop", in: folder.url)
        let block = try #require(try Self.blocks("swift").first { $0.contains("shop.") })
        let calls = block.replacing("{ … }", with: "{}")
        let text = "internal import APIRuntime\nfunc call(_ shop: ShopClient, id: String) async throws {\n\(calls)\n}\n"
        let sources = folder.url.appending(path: "Shop")
        let names = try FileManager.default.contentsOfDirectory(atPath: sources.path).filter { $0.hasSuffix(".swift") }
        try await Self.expectCompiling(text, besides: names.map { sources.appending(path: $0).path })
    }

    private static func expectCompiling(_ text: String, besides files: [String]) async throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "readme-\(UUID().uuidString).swift")
        try text.write(to: file, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(at: file) }
        let modules = try #require(Compiler.modules)
        let outcome = try await Compiler.run(
            ["-typecheck", "-parse-as-library", "-swift-version", "6", "-package-name", "shop", "-module-name", "Shop"]
                + ["-I", modules.path, file.path] + files)
        #expect(outcome.status == 0, "\(text)\(outcome.output + outcome.errors)")
    }

    /// Nothing is said of it, so every name in it is one of the document.
    @Test func theConfigurationFitsItsDocument() async throws {
        let folder = try Self.documents()
        try Self.configuration().write(
            to: folder.url.appending(path: "openapi-gen.yaml"), atomically: true, encoding: .utf8)
        let run = try await Tool.run(["--out", "Shop"], in: folder.url)
        #expect(run.status == 0)
        #expect(run.errors == "")
    }

    private static func configuration() throws -> String {
        try #require(try blocks("yaml").first { $0.contains("document:") })
    }

    @Test func theMistakesShownAreThoseOfACase() throws {
        let block = try #require(try Self.blocks("").first { $0.hasPrefix("broken.yaml") })
        let shown = try String(
            contentsOf: Self.tests.appending(path: "Cases/readme-broken/stderr.txt"), encoding: .utf8)
        #expect(block == shown.trimmingCharacters(in: .newlines))
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
