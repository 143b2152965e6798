import OpenAPI
import ToolDiagnostics

/// An operation with the path item that it belongs to.
struct SelectedOperation {
    let path: OpenAPI.PathItem
    let operation: OpenAPI.Operation
}

extension Selection {
    /// The wanted operations in the document's order. A pattern that nothing matches is reported.
    func operations(of document: OpenAPI.Document, _ diagnostics: Diagnostics) -> [SelectedOperation] {
        var unused = Set(only + except)
        var selected: [SelectedOperation] = []
        for path in document.paths {
            for operation in path.operations {
                let wanted = only.filter { $0.matches(operation, at: path.path) }
                let unwanted = except.filter { $0.matches(operation, at: path.path) }
                unused.subtract(wanted + unwanted)
                guard only.isEmpty || !wanted.isEmpty, unwanted.isEmpty else { continue }
                selected.append(SelectedOperation(path: path, operation: operation))
            }
        }
        for pattern in only + except where unused.remove(pattern) != nil {
            let nearest = nearestName(to: pattern.text, in: Self.names(in: document))
            diagnostics.warning(.selectionMatchesNothing(pattern.text, nearest: nearest), at: pattern.range)
        }
        return selected
    }

    /// What a pattern can name.
    private static func names(in document: OpenAPI.Document) -> [String] {
        document.paths.flatMap { path in
            [path.path] + path.operations.flatMap { $0.tags + [$0.operationID].compactMap(\.self) }
        }
    }
}

extension Selection.Pattern {
    fileprivate func matches(_ operation: OpenAPI.Operation, at path: String) -> Bool {
        if operation.operationID == text || operation.tags.contains(text) || path == text { return true }
        if text.hasSuffix("*") { return text.hasPrefix("/") && path.hasPrefix(text.dropLast()) }
        return text.contains(" ") && text.lowercased() == "\(operation.method) \(path)".lowercased()
    }
}

extension Diagnostic.Message {
    fileprivate static func selectionMatchesNothing(_ pattern: String, nearest: String?) -> Self {
        Self(
            id: "selection-matches-nothing",
            "no operation has the tag, path or operationId '\(pattern)'; check its spelling",
            hint: nearest.map { "did you mean '\($0)'?" })
    }
}
