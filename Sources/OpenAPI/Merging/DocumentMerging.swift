package import ToolDiagnostics
package import YAML

/// Merges what documents and pages say into one OpenAPI document: same path and method once, equal components once.
///
/// Contradictions are reported with both places.
package struct DocumentMerging {
    private let loader: DocumentLoader
    private let diagnostics: Diagnostics
    private var excerpts: [PageExcerpt] = []
    private var firstPage: DocumentationPage?

    package init(loader: DocumentLoader = .none, diagnostics: Diagnostics) {
        self.loader = loader
        self.diagnostics = diagnostics
    }

    package mutating func add(_ page: DocumentationPage) {
        excerpts += PageExcerpt.excerpts(of: page, diagnostics: diagnostics)
        firstPage = firstPage ?? page
    }

    /// A whole document, which may refer to further files and be of any version.
    package mutating func add(_ document: Node) {
        guard let bundle = DocumentBundle(of: document, loader: loader, diagnostics: diagnostics)?.node else { return }
        excerpts.append(PageExcerpt(root: bundle, dialect: .document, heading: PageHeading(), folder: nil))
    }

    /// Nil when nothing describes an operation, which is reported.
    package func document() -> Node? {
        guard let first = excerpts.first else {
            if !diagnostics.hasErrors { diagnostics.error(.noPages, at: firstPage?.start) }
            return nil
        }
        var merger = ExcerptMerger(first: first, diagnostics: diagnostics)
        for excerpt in excerpts { merger.add(excerpt) }
        return merger.document()
    }
}

extension Diagnostic.Message {
    static var noPages: Self {
        Self(id: "no-pages", "no page describes an operation; give pages that hold an OpenAPI block")
    }
}
