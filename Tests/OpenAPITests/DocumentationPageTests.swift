import Foundation
import OpenAPI
import Testing
import TestSupport
import ToolDiagnostics
import YAML

/// Pages of every dialect and the document they are merged into. A file may hold several pages.
@Suite struct DocumentationPageTests {
    static let samples = Sample.all(in: "Pages", suffix: "md")

    @Test(arguments: samples) func pagesAreMerged(sample: Sample) throws {
        let file = SourceFile(path: "page.md", bytes: Array(try sample.text().utf8))
        let diagnostics = Diagnostics()
        let merged = merge(file, diagnostics)
        try sample.expect(merged.map { String(decoding: $0.yamlBytes, as: UTF8.self) } ?? "", inFileWithSuffix: "yaml")
        let report = diagnostics.sorted.map {
            "\($0.range?.line ?? 0): \($0.severity): \($0.message.text) [\($0.message.id)]\n"
        }
        try sample.expect(report.joined(), inFileWithSuffix: "txt")
    }

    private func merge(_ file: SourceFile, _ diagnostics: Diagnostics) -> Node? {
        var merging = DocumentMerging(diagnostics: diagnostics)
        merging.add(DocumentationPage(file: file))
        return merging.document()
    }

    /// What a page says is found again at its line in the page.
    @Test func placesPointIntoThePage() throws {
        let sample = try #require(Self.samples.first { $0.testDescription == "legacy.md" })
        let text = try sample.text()
        let file = SourceFile(path: "page.md", bytes: Array(text.utf8))
        let merged = try #require(merge(file, Diagnostics()))
        let path = try #require(merged["paths"]?.entries.first?.key)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        #expect(lines[path.range.line - 1].contains("/lamps/{lamp_id}/dim"))
    }
}

@Suite struct OverlayTests {
    /// A sample holds a `document`, an `overlay` and what comes out of them beside it.
    @Test(arguments: Sample.all(in: "Overlays", suffix: "yaml")) func overlayIsApplied(sample: Sample) throws {
        let diagnostics = Diagnostics()
        let file = SourceFile(path: "sample.yaml", bytes: Array(try sample.text().utf8))
        let root = try #require(Node(parsing: file, diagnostics: diagnostics))
        let document = try #require(root["document"])
        let overlay = root["overlay"].flatMap { Overlay(decoding: $0, diagnostics: diagnostics) }
        let result = overlay?.applied(to: document, diagnostics: diagnostics) ?? document
        let report = diagnostics.sorted.map {
            "\($0.range?.line ?? 0): \($0.severity): \($0.message.text) [\($0.message.id)]\n"
        }
        try sample.expect(String(decoding: result.yamlBytes, as: UTF8.self) + report.joined(), inFileWithSuffix: "txt")
    }
}
