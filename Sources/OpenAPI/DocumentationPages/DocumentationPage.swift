package import Diagnostics
package import YAML

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
}

extension Node {
    /// Merges what pages and documents say into one OpenAPI document: same path and method once, equal components once.
    ///
    /// Reports contradictions with both places. Returns nil when nothing describes an operation, which is reported.
    package init?(merging pages: [DocumentationPage], documents: [Node] = [], diagnostics: Diagnostics) {
        var excerpts = documents.map {
            PageExcerpt(root: $0, dialect: .standard, heading: PageHeading(), folder: nil)
        }
        for page in pages {
            let found = PageExcerpt.excerpts(of: page, diagnostics: diagnostics)
            if found.isEmpty, !diagnostics.hasErrors { diagnostics.warning(.pageWithoutBlock, at: page.start) }
            excerpts += found
        }
        guard let first = excerpts.first else {
            if !diagnostics.hasErrors { diagnostics.error(.noPages, at: pages.first?.start) }
            return nil
        }
        var merger = ExcerptMerger(first: first, diagnostics: diagnostics)
        for excerpt in excerpts { merger.add(excerpt) }
        self = merger.document()
    }
}

extension DocumentationPage {
    fileprivate var start: SourceRange { SourceRange(file: file, offset: 0, byteCount: 1) }
}

extension Diagnostic.Message {
    static var pageWithoutBlock: Self {
        Self(
            id: "page-without-block",
            "this page holds no OpenAPI block; export it with its API description, or leave it out")
    }

    static var noPages: Self {
        Self(id: "no-pages", "no page describes an operation; give pages that hold an OpenAPI block")
    }
}
