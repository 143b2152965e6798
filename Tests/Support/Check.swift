package import Testing
package import ToolDiagnostics

/// Runs a stage over a marked document, and expects exactly these diagnostics, in the order in which users see them:
///
///     check("type: 1️⃣strng", "1️⃣ error: no type 'strng' [unknown-type] (did you mean 'string'?)") { file, diagnostics in … }
///
/// One line each: mark, severity, text, id, hint. A diagnostic at a place without a mark begins with line and column,
/// one about the whole file with its severity. Notes follow their diagnostic, indented by two.
package func check(
    _ marked: String, _ expected: String, path: String = "test.yaml",
    sourceLocation: SourceLocation = #_sourceLocation, stage: (SourceFile, Diagnostics) -> Void
) {
    let found = report(on: MarkedText(marked), path: path, stage: stage)
    #expect(found == lines(of: expected), sourceLocation: sourceLocation)
}

/// What a stage reports on a marked document, in the form of `check`.
package func report(
    on document: MarkedText, path: String = "test.yaml", stage: (SourceFile, Diagnostics) -> Void
) -> [String] {
    let file = SourceFile(path: path, bytes: document.bytes)
    let diagnostics = Diagnostics()
    stage(file, diagnostics)
    return diagnostics.sorted.flatMap { diagnostic in
        let message = diagnostic.message
        let hint = message.hint.map { " (\($0))" } ?? ""
        let head = "\(diagnostic.severity): \(message.text) [\(message.id)]\(hint)"
        let notes = diagnostic.notes.map { "  " + place($0.range, in: document, of: file) + "note: \($0.text)" }
        return [place(diagnostic.range, in: document, of: file) + head] + notes
    }
}

private func place(_ range: SourceRange?, in document: MarkedText, of file: SourceFile) -> String {
    guard let range, !range.isWholeFile else { return "" }
    let path = range.file == file ? "" : range.file.path + ":"
    if path.isEmpty, let mark = document.mark(at: range.offset) { return "\(mark) " }
    return "\(path)\(range.line):\(range.column) "
}

private func lines(of text: String) -> [String] {
    text.split(separator: "\n").map(String.init)
}
