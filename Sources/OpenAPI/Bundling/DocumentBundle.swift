package import ToolDiagnostics
package import YAML

/// One standard document that says all that a description says which may lie in several files or be written in an older
/// version: OpenAPI 3.1, or 3.2 where the description has that version. The client of one is the client of the other.
package struct DocumentBundle: Sendable {
    package let node: Node
    /// The description itself. To take it apart costs as much as decoding did.
    package let source: Document
}

extension DocumentBundle {
    /// Nil when the node is no OpenAPI description at all. All problems are reported, as in decoding.
    package init?(of root: Node, loader: DocumentLoader = .none, diagnostics: Diagnostics) {
        guard let decoder = DocumentDecoder(of: root, loader: loader, diagnostics: diagnostics) else { return nil }
        let document = decoder.swagger2?.document ?? root
        source = Document(decoding: document, decoder)
        node = Bundler(document, root: root, decoder).bundle()
    }
}
