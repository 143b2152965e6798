import APIModel

/// Which operations stand together in a file.
enum OperationSection: Sendable, Hashable {
    /// Those of a tag, an index in `API.tags`.
    case tag(Int)
    /// Those without a tag whose paths begin alike, an index in ``OperationSections/paths``.
    case path(Int)
    /// The few others, beside the client.
    case client
}

/// The sections of all operations. Many operations without a tag are told apart by the first word of their paths.
struct OperationSections {
    /// So many operations without a tag stand beside the client.
    private static let maximumUntagged = 40

    /// `Accounts` for `/v1/accounts/{id}`, in the document's order.
    private(set) var paths: [String] = []
    /// One for each operation of the document.
    private(set) var sections: [OperationSection] = []

    init(_ api: APIModel.API, tagIndices: [String: Int]) {
        let tagged = api.operations.map { $0.tags.first.flatMap { tagIndices[$0] } }
        let areTold = tagged.lazy.filter { $0 == nil }.count > Self.maximumUntagged
        var indices: [String: Int] = [:]
        for (operation, tag) in zip(api.operations, tagged) {
            if let tag {
                sections.append(.tag(tag))
            } else if areTold, let word = OperationWords.firstSegment(of: operation.path) {
                let index = indices[word, default: paths.count]
                indices[word] = index
                if index == paths.count { paths.append(word) }
                sections.append(.path(index))
            } else {
                sections.append(.client)
            }
        }
    }
}
