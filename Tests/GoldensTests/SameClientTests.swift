import Foundation
import Generator
import SwiftRendering
import Testing
import ToolDiagnostics

/// Inputs in other clothes that must lead to the same client.
@MainActor @Suite struct SameClientTests {
    @Test(arguments: Golden.all, BundleFormat.allCases)
    func bundlesGiveTheSameClient(_ golden: Golden, _ format: BundleFormat) async throws {
        let bytes = [UInt8](try Data(contentsOf: Golden.documents.appending(path: golden.document)))
        let source = SourceFile(path: golden.document, bytes: bytes)
        let diagnostics = Diagnostics()
        let options = GenerationOptions(documentName: golden.document)
        let bundled = try #require(bundle(Inputs(source), as: format, options: options, diagnostics: diagnostics))
        let again = SourceFile(path: "bundle.\(format.rawValue)", bytes: bundled.bytes)
        let ofBundle = try await client(of: again, named: golden.document)
        let ofDocument = try await golden.generated()
        #expect(ofBundle == ofDocument)
    }

    /// Swagger 2.0, and the same API written in OpenAPI 3.0 by hand.
    @Test func twinsGiveTheSameClient() async throws {
        let twins = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Twins")
        var clients: [[String: String]] = []
        for name in ["lamps-2.0.yaml", "lamps-3.0.yaml"] {
            let bytes = [UInt8](try Data(contentsOf: twins.appending(path: name)))
            clients.append(try await client(of: SourceFile(path: name, bytes: bytes), named: "lamps.yaml"))
        }
        #expect(clients[0] == clients[1])
    }

    nonisolated private static let pages = Golden.documents.appending(path: "../../shared/pages").standardized
    nonisolated private static let arePagesThere = FileManager.default.fileExists(atPath: pages.path)

    /// The vendor's page in both dialects, and the document beside which it was made.
    @Test(
        .enabled(if: SameClientTests.arePagesThere, "there are no vendors' pages at ../shared/pages"),
        arguments: ["unstructured-legacy", "unstructured-standard"])
    func cancelJobIsTheSameFromItsPage(_ folder: String) async throws {
        let page = Self.pages.appending(path: folder + "/cancel-job.md")
        let source = SourceFile(path: "cancel-job.md", bytes: [UInt8](try Data(contentsOf: page)))
        let ofPage = try await client(of: source, named: "platform.yaml")["Jobs.swift"] ?? ""
        let golden = try #require(Golden.all.first { $0.document == "platform.yaml" })
        let ofDocument = try await golden.generated()["Jobs.swift"] ?? ""
        for name in ["public func cancel(", "public static func cancelJob("] {
            let documented = try function(name, in: ofDocument)
            #expect(try function(name, in: ofPage) == documented)
        }
    }

    private func client(of source: SourceFile, named name: String) async throws -> [String: String] {
        let diagnostics = Diagnostics()
        let options = GenerationOptions(documentName: name)
        let generation = await generate(Inputs(source), options: options, diagnostics: diagnostics)
        let files = try #require(generation?.files, "\(diagnostics.sorted.map(\.message.text))")
        return Dictionary(uniqueKeysWithValues: files.map { ($0.path, String(decoding: $0.bytes, as: UTF8.self)) })
    }

    /// A function from its first line to its closing brace.
    private func function(_ name: String, in text: String) throws -> String {
        let start = try #require(text.range(of: name)).lowerBound
        let rest = text[start...]
        let line = text[..<start].split(separator: "\n", omittingEmptySubsequences: false).last ?? ""
        let end = try #require(rest.range(of: "\n" + line.prefix { $0 == " " } + "}")).upperBound
        return String(rest[..<end])
    }
}
