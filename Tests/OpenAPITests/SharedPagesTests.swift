import Foundation
import OpenAPI
import Testing
import ToolDiagnostics
import YAML

/// Pages that vendors published, which lie beside the checkout where it is developed.
enum SharedPages {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "../shared/pages").standardized
    static let areThere = FileManager.default.fileExists(atPath: folder.appending(path: "INDEX.tsv").path)
    static let reasonToSkip: Comment = "there are no vendors' pages at ../shared/pages"

    /// A line of the list of pages: which operation a page describes.
    struct Entry: Sendable, CustomTestStringConvertible {
        let file: String
        let method: String
        let path: String
        var testDescription: String { file }
    }

    static let entries: [Entry] = {
        let index = folder.appending(path: "INDEX.tsv")
        guard let text = try? String(contentsOf: index, encoding: .utf8) else { return [] }
        return text.split(separator: "\n").dropFirst().map { line in
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            return Entry(file: fields[0], method: fields[3].lowercased(), path: fields[4])
        }
    }()

    /// The document that pages are merged into.
    static func merged(_ files: [String]) throws -> (node: Node?, diagnostics: Diagnostics) {
        let diagnostics = Diagnostics()
        var merging = DocumentMerging(diagnostics: diagnostics)
        for file in files {
            let bytes = [UInt8](try Data(contentsOf: folder.appending(path: file)))
            merging.add(DocumentationPage(file: SourceFile(path: file, bytes: bytes)))
        }
        return (merging.document(), diagnostics)
    }

    static func files(in name: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: name).path).sorted()
            .filter { $0.hasSuffix(".md") }.map { name + "/" + $0 }
    }
}

@Suite(.enabled(if: SharedPages.areThere, SharedPages.reasonToSkip)) struct SharedPagesTests {
    @Test(arguments: SharedPages.entries) func everyPageIsRead(_ entry: SharedPages.Entry) throws {
        let (node, diagnostics) = try SharedPages.merged([entry.file])
        let merged = try #require(node)
        #expect(!diagnostics.hasErrors)
        let section = entry.path.hasPrefix("/") ? "paths" : "webhooks"
        // Pages of webhooks in the newer form came out empty.
        guard entry.path != "?" else { return }
        #expect(merged[section]?[entry.path]?[entry.method] != nil)
    }

    @Test(arguments: [
        ["unstructured-legacy"], ["unstructured-standard"], ["unstructured-legacy", "unstructured-standard"],
    ])
    func allOperationsOfAFolderAreThere(_ folders: [String]) throws {
        let (node, _) = try SharedPages.merged(folders.flatMap { try SharedPages.files(in: $0) })
        let merged = try #require(node)
        let expected = SharedPages.entries.filter { entry in folders.contains { entry.file.hasPrefix($0 + "/") } }
        #expect(!expected.isEmpty)
        for entry in expected {
            #expect(merged["paths"]?[entry.path]?[entry.method] != nil, "\(entry.method) \(entry.path)")
        }
    }

    /// Parameters, bodies, statuses and components agree with the document from which the pages were made, as far as the
    /// dialects keep them.
    @Test func mergedPagesAgreeWithTheVendorsDocument() throws {
        let folders = ["unstructured-legacy", "unstructured-standard"]
        let merged = try document(try SharedPages.merged(folders.flatMap { try SharedPages.files(in: $0) }).node)
        let bytes = [UInt8](
            try Data(contentsOf: SharedPages.folder.appending(path: "unstructured-platform.openapi.yaml")))
        let file = SourceFile(path: "unstructured-platform.openapi.yaml", bytes: bytes)
        let original = try document(Node(parsing: file, diagnostics: Diagnostics()))
        let known = operations(of: original)
        for (name, facts) in operations(of: merged) {
            #expect(facts == known[name], "\(name)")
        }
        // One property is younger than the pages.
        let younger = ["binary_encode_vectors"]
        for schema in merged.components.schemas {
            let other = original.components.schemas.first { $0.name == schema.name }
            let expected = other?.value.properties.map(\.name).filter { !younger.contains($0) }
            #expect(schema.value.properties.map(\.name).filter { !younger.contains($0) } == expected, "\(schema.name)")
        }
    }

    private struct OperationFacts: Equatable {
        var parameters: Set<String> = []
        var bodies: Set<String> = []
        var statuses: Set<ResponseStatus> = []
    }

    private func operations(of document: Document) -> [String: OperationFacts] {
        var facts: [String: OperationFacts] = [:]
        for path in document.paths {
            for operation in path.operations {
                let parameters = (path.parameters + operation.parameters).compactMap { document.references[$0] }
                let body = operation.requestBody.flatMap { document.references[$0] }
                facts["\(operation.method) \(path.path)"] = OperationFacts(
                    parameters: Set(parameters.map { "\($0.location.rawValue) \($0.name) \($0.isRequired)" }),
                    bodies: Set(body?.content.map(\.name) ?? []), statuses: Set(operation.responses.map(\.status)))
            }
        }
        return facts
    }

    private func document(_ node: Node?) throws -> Document {
        try #require(node.flatMap { Document(decoding: $0, diagnostics: Diagnostics()) })
    }
}
