package import Diagnostics

extension Node {
    /// Reads a YAML or JSON document, in case of several the first. Reports what is wrong and returns the best it has; nil when nothing
    /// could be read.
    package init?(parsing file: SourceFile, diagnostics: Diagnostics) {
        self.init(parsing: file, within: file.bytes.indices, diagnostics: diagnostics)
    }

    /// Reads a document that is part of a file, such as a fenced block of a page.
    package init?(parsing file: SourceFile, within part: Range<Int>, diagnostics: Diagnostics) {
        guard file.bytes.count < Child.limit else {
            diagnostics.error(.fileTooLarge, at: nil)
            return nil
        }
        guard !part.isEmpty else {
            diagnostics.error(.emptyDocument, at: SourceRange(file: file, offset: part.lowerBound, byteCount: 0))
            return nil
        }
        guard let tree = YAMLReader.read(file, within: part, diagnostics: diagnostics) else { return nil }
        self.init(tree: tree, index: 0)
    }
}

extension Diagnostic.Message {
    static var fileTooLarge: Self {
        Self(id: "file-too-large", "a document can have at most 1 GiB; split it into several files")
    }
}
