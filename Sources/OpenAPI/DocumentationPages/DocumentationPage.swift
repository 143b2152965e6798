package import ToolDiagnostics

/// A Markdown page that documents endpoints, as documentation systems export it.
package struct DocumentationPage: Sendable {
    package let file: SourceFile
    /// The page's folder below the input folder, which often says what the endpoint belongs to.
    package let folder: String?

    package init(file: SourceFile, folder: String? = nil) {
        self.file = file
        self.folder = folder
    }

    /// True for files that are pages by their name.
    package static func isPage(path: String) -> Bool {
        [".md", ".mdx", ".markdown"].contains { path.hasSuffix($0) }
    }

    /// True for pages by their name and, where the name says nothing, by a fence in their text.
    package static func isPage(_ file: SourceFile) -> Bool {
        if isPage(path: file.path) { return true }
        guard ![".yaml", ".yml", ".json"].contains(where: { file.path.hasSuffix($0) }) else { return false }
        return holdsFence(file.bytes)
    }

    /// A document may hold a fence too, in a description; it names its version before.
    private static func holdsFence(_ bytes: [UInt8]) -> Bool {
        for line in bytes.split(separator: UInt8(ascii: "\n")) {
            let text = line.drop { $0 == UInt8(ascii: " ") }
            if text.starts(with: Array("```".utf8)) || text.starts(with: Array("~~~".utf8)) { return true }
            let word = text.drop { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: " ") }
            if ["openapi", "swagger", "paths"].contains(where: { word.starts(with: Array($0.utf8)) }) { return false }
        }
        return false
    }
}

extension DocumentationPage {
    var start: SourceRange { SourceRange(file: file, offset: 0, byteCount: 1) }
}
