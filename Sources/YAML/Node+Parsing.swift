import APIJSON
package import ToolDiagnostics

extension Node {
    /// Reads a YAML or JSON document, in case of several the first. Reports what is wrong and returns the best it has;
    /// nil when nothing could be read.
    package init?(parsing file: SourceFile, diagnostics: Diagnostics) {
        self.init(parsing: file, within: file.bytes.indices, diagnostics: diagnostics)
    }

    /// Reads a document that is part of a file, such as a fenced block of a page.
    package init?(parsing file: SourceFile, within part: Range<Int>, diagnostics: Diagnostics) {
        guard file.bytes.count < Child.limit else {
            diagnostics.error(.fileTooLarge, at: SourceRange(wholeFile: file))
            return nil
        }
        guard let first = file.bytes[part].first(where: { !isJSONSpace($0) }) else {
            diagnostics.error(.emptyDocument, at: SourceRange(file: file, offset: part.lowerBound, byteCount: 0))
            return nil
        }
        let isComment = first == UInt8(ascii: "/") && file.path.hasSuffix(".json")
        let isJSON = first == UInt8(ascii: "{") || first == UInt8(ascii: "[") || isComment
        let read = isJSON ? readJSON : YAMLReader.read
        guard let tree = read(file, part, diagnostics) else { return nil }
        self.init(tree: tree, index: 0)
    }
}

/// Reads a document that begins with a bracket, which is JSON or, when it is no JSON, may still be YAML.
private func readJSON(_ file: SourceFile, within part: Range<Int>, diagnostics: Diagnostics) -> NodeTree? {
    var failure: JSONError
    do {
        return try JSONDocumentReader.read(file, within: part, diagnostics: diagnostics)
    } catch {
        failure = error
    }
    if let comments = JSONComments(in: file.bytes[part]) {
        do {
            let tree = try JSONDocumentReader.read(file, within: part, as: comments.text, diagnostics: diagnostics)
            diagnostics.warning(.jsonComment, at: comments.place(in: file))
            return tree
        } catch {
            failure = error
        }
    }
    return readYAML(file, within: part, inPlaceOf: failure, diagnostics)
}

private func readYAML(
    _ file: SourceFile, within part: Range<Int>, inPlaceOf failure: JSONError, _ diagnostics: Diagnostics
) -> NodeTree? {
    let place = SourceRange(file: file, offset: part.lowerBound + failure.offset, byteCount: 1)
    let yamlDiagnostics = Diagnostics()
    if let tree = YAMLReader.read(file, within: part, diagnostics: yamlDiagnostics) {
        if file.path.hasSuffix(".json") { diagnostics.warning(.readAsYAML(failure), at: place) }
        diagnostics.add(contentsOf: yamlDiagnostics)
        return tree
    }
    if file.path.hasSuffix(".yaml") || file.path.hasSuffix(".yml") {
        diagnostics.add(contentsOf: yamlDiagnostics)
    } else {
        diagnostics.error(.notJSON(failure), at: place)
    }
    return nil
}

private func isJSONSpace(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): true
    default: false
    }
}

extension Diagnostic.Message {
    static var fileTooLarge: Self {
        Self(id: "file-too-large", "a document can have at most 1 GiB; split it into several files")
    }

    static func notJSON(_ error: JSONError) -> Self {
        Self(id: "json-syntax", "expected \(error.expected) but found \(found(error))")
    }

    static func readAsYAML(_ error: JSONError) -> Self {
        Self(
            id: "not-json",
            "expected \(error.expected) but found \(found(error)), so this is read as YAML; correct it for other tools"
        )
    }

    private static func found(_ error: JSONError) -> String {
        error.found.unicodeScalars.count == 1 ? "'\(error.found)'" : error.found
    }
}
