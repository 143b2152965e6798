/// The operations of each section.
struct OperationGroups {
    struct Group {
        var methods: [SwiftMethod] = []
        var factories: [SwiftOperationFactory] = []
        var results: [SwiftResponseEnum] = []
        var samples: [SampleCall] = []

        mutating func append(_ operation: NamedOperation) {
            methods += operation.methods
            factories += operation.factories
            results += operation.results
            samples += operation.samples
        }
    }

    private(set) var tags: [Group]
    /// Those without a tag, by the beginning of their paths.
    private(set) var paths: [Group]
    private(set) var client = Group()
    /// Of all operations, in the document's order.
    private(set) var examples: [SwiftExample] = []

    init(tagCount: Int, pathCount: Int) {
        tags = Array(repeating: Group(), count: tagCount)
        paths = Array(repeating: Group(), count: pathCount)
    }

    var all: [Group] { tags + paths + [client] }

    /// What belongs to no section alone.
    mutating func appendShared(_ results: [SwiftResponseEnum]) { client.results += results }

    mutating func append(_ operation: NamedOperation, to section: OperationSection) {
        examples += operation.examples
        switch section {
        case .tag(let index): tags[index].append(operation)
        case .path(let index): paths[index].append(operation)
        case .client: client.append(operation)
        }
    }
}
