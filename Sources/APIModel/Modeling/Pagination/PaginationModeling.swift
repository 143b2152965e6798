import Diagnostics

extension OperationModeling {
    /// The user's word, then the document's, then what is plain to see.
    func pagination(
        of operation: Operation, stated: Pagination??, _ rules: PaginationRules, _ types: TypeGraph
    ) -> Pagination? {
        if let id = operation.id, let rule = rules.byOperation[id] { return rule }
        if let stated { return stated }
        guard rules.infers,
            let pagination = PaginationInference(operation: operation, types: types).pagination()
        else { return nil }
        diagnostics.note(.inferredPages(pagination), at: operation.range)
        return pagination
    }
}

extension Diagnostic.Message {
    fileprivate static func inferredPages(_ pagination: Pagination) -> Self {
        Self(
            id: "inferred-pages",
            "taken for a list in pages, by \(pagination.words); 'x-pagination: false' says that it is none")
    }
}

extension Pagination {
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
