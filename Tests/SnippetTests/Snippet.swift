import Foundation
import Generator
import SwiftRendering
import TestSupport
import ToolConfiguration
import ToolDiagnostics

/// What a small document leads to.
struct Snippet {
    /// Stands before every document that does not begin with its own, so that documents show only what they are about.
    private static let opening = "openapi: 3.1.0\ninfo: { title: Snippet, version: '1' }\n"

    let files: [GeneratedFile]
    /// One line for each message: `line:column severity: text [id]`, lines counted without the opening.
    let messages: String

    /// - Parameter isBundled: Whether the document goes through `bundle` first.
    @MainActor
    init(_ sample: Sample, isBundled: Bool = false) async throws {
        let text = try sample.text()
        let opening = text.hasPrefix("openapi:") || text.contains("\nopenapi:") ? "" : Snippet.opening
        let diagnostics = Diagnostics()
        let options = Snippet.options(sample, diagnostics)
        var document = SourceFile(path: "snippet.yaml", bytes: Array((opening + text).utf8))
        if isBundled,
            let bundle = bundle(Inputs(document), as: .yaml, options: options, diagnostics: Diagnostics())
        {
            document = SourceFile(path: "snippet.yaml", bytes: bundle.bytes)
        }
        let generation = await generate(Inputs(document), options: options, diagnostics: diagnostics)
        files = generation?.files ?? []
        let openingLines = opening.count { $0 == "\n" }
        messages = diagnostics.sorted.map { Snippet.line($0, openingLines) }.joined()
    }

    /// A file with the suffix `config` beside the document is its configuration.
    private static func options(_ sample: Sample, _ diagnostics: Diagnostics) -> GenerationOptions {
        let text = sample.text(ofFileWithSuffix: "config") ?? "#"
        let file = SourceFile(path: "snippet.config", bytes: Array(text.utf8))
        let configuration = Configuration(reading: file, diagnostics: diagnostics) ?? Configuration()
        return GenerationOptions(documentName: "snippet.yaml", configuration: configuration)
    }

    /// The declarations of all files, without what begins every file. The client itself is shown only where a document
    /// says something of it.
    func declarations(withClient: Bool) -> String {
        files.filter { withClient || $0.path != "SnippetClient.swift" }
            .map { Snippet.declarations(in: String(decoding: $0.bytes, as: UTF8.self)) }
            .joined(separator: "\n")
    }

    private static func declarations(in text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false)
            .drop { line in line.isEmpty || beginnings.contains { line.hasPrefix($0) } }
            .joined(separator: "\n")
    }

    /// How the lines before the first declaration begin.
    private static let beginnings = ["// ", "import ", "public import ", "@_exported public import "]

    private static func line(_ diagnostic: Diagnostic, _ openingLines: Int) -> String {
        let message = diagnostic.message
        let hint = message.hint.map { " (\($0))" } ?? ""
        let place = diagnostic.range.map { range in
            let isConfiguration = range.file.path.hasSuffix(".config")
            return isConfiguration
                ? "config:\(range.line):\(range.column) " : "\(range.line - openingLines):\(range.column) "
        } ?? ""
        let notes = diagnostic.notes.map { note in
            "  \(note.range.line - openingLines):\(note.range.column) note: \(note.text)\n"
        }
        return "\(place)\(diagnostic.severity): \(message.text) [\(message.id)]\(hint)\n" + notes.joined()
    }
}
