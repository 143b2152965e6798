import OpenAPI
package import ToolDiagnostics
import YAML

/// What the user wants understood as one description: documents and pages, and overlays over what they say together.
package struct Inputs: Sendable {
    package struct Entry: Sendable {
        package let file: SourceFile
        /// The folder below the one that the user named; often it says what the endpoints of a page belong to.
        package let folder: String?

        package init(_ file: SourceFile, folder: String? = nil) {
            self.file = file
            self.folder = folder
        }
    }

    /// In the order in which the user named them.
    package var entries: [Entry]
    /// Applied one after the other.
    package var overlays: [SourceFile]

    package init(_ entries: [Entry], overlays: [SourceFile] = []) {
        self.entries = entries
        self.overlays = overlays
    }

    /// A single document.
    package init(_ file: SourceFile) { self.init([Entry(file)]) }
}

extension Inputs {
    /// The tree of a single document, or of the one that all inputs are merged into. Nil when nothing can be read,
    /// which has been reported.
    func node(loader: DocumentLoader, diagnostics: Diagnostics) -> Node? {
        guard let root = merged(loader, diagnostics) else { return nil }
        return overlays.reduce(root) { document, file in
            guard let node = Node(parsing: file, diagnostics: diagnostics),
                let overlay = Overlay(decoding: node, diagnostics: diagnostics)
            else { return document }
            return overlay.applied(to: document, diagnostics: diagnostics)
        }
    }

    private func merged(_ loader: DocumentLoader, _ diagnostics: Diagnostics) -> Node? {
        let isPage = entries.map { DocumentationPage.isPage($0.file) }
        guard entries.count > 1 || isPage.contains(true) else {
            return entries.first.flatMap { Node(parsing: $0.file, diagnostics: diagnostics) }
        }
        var merging = DocumentMerging(loader: loader, diagnostics: diagnostics)
        for (entry, isPage) in zip(entries, isPage) {
            if isPage {
                merging.add(DocumentationPage(file: entry.file, folder: entry.folder))
            } else if let node = Node(parsing: entry.file, diagnostics: diagnostics) {
                merging.add(node)
            }
        }
        return merging.document()
    }
}

extension Inputs {
    package static var pageSuffixes: [String] { [".md", ".mdx", ".markdown"] }
    package static var documentSuffixes: [String] { [".yaml", ".yml", ".json"] }

    /// True for files of a folder that are meant as input: pages, and documents that name a version of OpenAPI. Parts
    /// of documents are read when a reference leads to them.
    package static func isInput(_ file: SourceFile) -> Bool {
        pageSuffixes.contains { file.path.hasSuffix($0) } || namesVersion(file.bytes)
    }

    /// Whether a line begins with `openapi:`, or JSON has the key near its start.
    private static func namesVersion(_ bytes: [UInt8]) -> Bool {
        if bytes.first(where: { $0 > UInt8(ascii: " ") }) == UInt8(ascii: "{") {
            let start = String(decoding: bytes.prefix(4096), as: UTF8.self)
            return start.contains("\"openapi\"") || start.contains("\"swagger\"")
        }
        let keys = ["openapi:", "swagger:", "\"openapi\":", "'openapi':"].map { Array($0.utf8) }
        let lines = bytes.split(separator: UInt8(ascii: "\n"))
        return lines.contains { line in keys.contains { line.starts(with: $0) } }
    }
}
