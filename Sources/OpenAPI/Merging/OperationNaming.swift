import YAML

/// Gives operations that have no `operationId` the one that their page's title proposes, each once.
struct OperationNaming {
    private var taken: Set<String> = []
    private let builder = NodeBuilder()

    /// - Parameter section: Its operations keep the names that their authors gave them.
    init(_ section: MergedSection<MergedPath>) {
        for path in section.members {
            for operation in path.value.operations.members + path.value.additionalOperations.members {
                if let id = operation.value.value["operationId"]?.text { taken.insert(id) }
            }
        }
    }

    /// `List` in two places becomes `list` and `webhooks_list`; what is still not alone goes by its method and path.
    mutating func named(_ operation: MergedNode) -> Node {
        guard operation.value["operationId"] == nil, let proposed = operation.proposedID else { return operation.value }
        let tag = operation.value["tags"]?.elements.first?.text
        let candidates = [proposed] + (tag.map { ["\($0)_\(proposed)"] } ?? [])
        guard let name = candidates.first(where: { taken.insert($0).inserted }) else { return operation.value }
        let key = builder.string("operationId", at: operation.key)
        let entry = (key: key, value: builder.string(name, at: operation.key))
        return builder.mapping([entry] + operation.value.entries, at: operation.value)
    }
}
