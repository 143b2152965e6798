/// The operations of each tag, and those without one.
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
    private(set) var untagged = Group()

    init(tagCount: Int) { tags = Array(repeating: Group(), count: tagCount) }

    mutating func append(_ operation: NamedOperation, tag: Int?) {
        if let tag { tags[tag].append(operation) } else { untagged.append(operation) }
    }
}
