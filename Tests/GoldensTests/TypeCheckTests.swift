import Foundation
import Generator
import SwiftRendering
import Testing
import TestSupport

/// The build compiles the goldens once, as Swift 6 with warnings as errors. Here they are checked with the settings that
/// users' projects have beside that.
@Suite struct TypeCheckTests {
    static let settings: [[String]] = [
        ["-swift-version", "6", "-default-isolation", "MainActor"],
        // A new app project of Xcode, with "approachable concurrency".
        [
            "-swift-version", "5", "-default-isolation", "MainActor",
            "-enable-upcoming-feature", "DisableOutwardActorInference",
            "-enable-upcoming-feature", "GlobalActorIsolatedTypesUsability",
            "-enable-upcoming-feature", "InferIsolatedConformances",
            "-enable-upcoming-feature", "InferSendableFromCaptures",
            "-enable-upcoming-feature", "NonisolatedNonsendingByDefault",
        ],
        // A package that takes every feature to come.
        [
            "-swift-version", "6", "-enable-upcoming-feature", "ExistentialAny",
            "-enable-upcoming-feature", "InternalImportsByDefault", "-enable-upcoming-feature", "MemberImportVisibility",
            "-enable-upcoming-feature", "NonisolatedNonsendingByDefault", "-package-name", "app",
        ],
    ]

    @Test(
        .enabled("a swiftc is in PATH or found through xcrun") { await Compiler.path() != nil },
        .enabled(if: Compiler.modules != nil, "the folder of built modules was not found beside the tests"),
        arguments: Golden.all, settings)
    func compilesWithoutWarnings(golden: Golden, settings: [String]) async throws {
        let files = try golden.committed().keys.sorted().map { golden.folder.appending(path: $0).path }
        let modules = try #require(Compiler.modules)
        let outcome = try await Compiler.run(
            ["-typecheck", "-wmo", "-warnings-as-errors", "-module-name", golden.module, "-I", modules.path]
                + settings + files)
        #expect(outcome.status == 0, "\(outcome.errors)")
    }

    /// Each contract test is a call that a reader may copy.
    @Test(
        .enabled("a swiftc is in PATH or found through xcrun") { await Compiler.path() != nil },
        .enabled(if: Compiler.modules != nil, "the folder of built modules was not found beside the tests"),
        arguments: Golden.all)
    func contractTestsCompile(golden: Golden) async throws {
        let tests = try await golden.generated { $0.hasTests = true }.filter { $0.key.hasPrefix("Tests/") }
        #expect(tests.count > 1)
        try await expectCompiling(tests, module: golden.module + "Tests")
    }

    /// A header of many operations as a value of the client.
    @Test(
        .enabled("a swiftc is in PATH or found through xcrun") { await Compiler.path() != nil },
        .enabled(if: Compiler.modules != nil, "the folder of built modules was not found beside the tests"))
    func clientWideParametersCompile() async throws {
        let golden = Golden.all[0]
        let files = try await golden.generated { $0.clientWideParameters = ["Unstructured-API-Key"] }
        let client = try #require(files["PlatformClient.swift"])
        #expect(client.contains("public var unstructuredAPIKey: String?"))
        #expect(files["Jobs.swift"]?.contains("isSet: unstructuredAPIKey != nil") == true)
        try await expectCompiling(files, module: golden.module)
    }

    private func expectCompiling(_ texts: [String: String], module: String) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let files = try texts.map { path, text in
            let url = folder.appending(path: (path as NSString).lastPathComponent)
            try Data(text.utf8).write(to: url)
            return url.path
        }
        let modules = try #require(Compiler.modules)
        let outcome = try await Compiler.run(
            ["-typecheck", "-warnings-as-errors", "-swift-version", "6", "-module-name", module, "-I", modules.path]
                + files.sorted())
        #expect(outcome.status == 0, "\(outcome.errors)")
    }
}
