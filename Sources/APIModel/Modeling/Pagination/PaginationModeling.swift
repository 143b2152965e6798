import ToolDiagnostics

extension OperationModeling {
    /// The user's word, then the document's, then what is plain to see.
    func pagination(
        of operation: Operation, stated: Pagination??, _ rules: PaginationRules, _ types: TypeGraph
    ) -> Pagination? {
        if let rule = rules[operation] { return rule.pagination }
        if let stated { return stated }
        if let general = rules.general {
            guard let pagination = general.pagination else { return nil }
            if pagination.fits(operation) { return pagination }
        }
        guard let pagination = PaginationInference(operation: operation, types: types).pagination() else { return nil }
        diagnostics.note(.inferredPages(pagination), at: operation.methodRange)
        return pagination
    }
}

extension PaginationRules {
    fileprivate subscript(operation: Operation) -> Rule? {
        guard !byOperation.isEmpty else { return nil }
        return operation.id.flatMap { byOperation[$0] } ?? byOperation[operation.method + " " + operation.path]
    }

    /// Reports operations that the document does not have.
    func check(against operations: [Operation], _ diagnostics: Diagnostics) {
        guard !byOperation.isEmpty else { return }
        let known = operations.flatMap { [$0.method + " " + $0.path] + [$0.id].compactMap(\.self) }
        for (name, rule) in byOperation where !known.contains(name) {
            diagnostics.warning(.noSuchOperation(name, nearest: nearestName(to: name, in: known)), at: rule.range)
        }
    }
}

extension Diagnostic.Message {
    fileprivate static func inferredPages(_ pagination: Pagination) -> Self {
        Self(
            id: "inferred-pages",
            "taken for a list in pages, by \(pagination.words); 'x-pagination: false' says that it is none")
    }

    fileprivate static func noSuchOperation(_ name: String, nearest: String?) -> Self {
        Self(
            id: "no-such-operation", "no operation is called '\(name)', so this changes nothing",
            hint: nearest.map { "did you mean '\($0)'?" })
    }
}

extension Pagination {
    /// Whether an operation that nobody has named has what the way to the next page needs.
    fileprivate func fits(_ operation: Operation) -> Bool {
        guard location == .query, operation.method == "GET" else { return false }
        switch step {
        case .cursor(let name, _), .lastItem(let name, _, _), .page(let name, _, _), .offset(let name, _):
            return operation.parameters.contains { $0.location == .query && $0.name == name }
        case .linkHeader:
            return operation.responses.contains { $0.headers.contains { $0.name.lowercased() == "link" } }
        case .nextURL: return false
        }
    }

    fileprivate var words: String {
        switch step {
        case .cursor(let parameter, let next): "'\(parameter)' and '\(next.joined(separator: "."))'"
        case .lastItem(let parameter, _, let more): "'\(parameter)' and '\(more.joined(separator: "."))'"
        case .page(let parameter, _, _), .offset(let parameter, _): "'\(parameter)'"
        case .linkHeader: "the header 'Link'"
        case .nextURL(let path): "'\(path.joined(separator: "."))'"
        }
    }
}
