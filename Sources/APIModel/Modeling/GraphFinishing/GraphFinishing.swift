import Diagnostics

extension OperationModeling {
    /// What can only be said once every type is known, in an order that matters: signatures ask what is required before defaults
    /// make it less so.
    mutating func finish() {
        let any = types.intern(.any)
        var graph = AliasCycles.broken(in: types.graph, any: any, diagnostics)
        graph = RequiredCycles.broken(in: graph, diagnostics)
        graph = RecursionBreaking.marked(graph)
        graph = UsageMarking.marked(graph, operations)
        graph = Signatures.added(
            to: graph, discriminatorProperties: types.discriminatorProperties, diagnostics)
        graph = DiscriminatorDefaults.added(to: graph, types.discriminatorProperties)
        // What servers send is seldom held back by a name that was forgotten in `required`.
        for place in types.undeclaredProperties {
            graph.update(place.object, property: place.property) { $0.presence = .optional }
        }
        let values = DefaultValues(graph: graph, diagnostics: diagnostics)
        for pending in types.pendingDefaults {
            graph.update(pending.place.object, property: pending.place.property) {
                $0.presence = values.presence($0.presence, pending.value, for: $0.type)
            }
        }
        types.graph = graph
        addParameterDefaults(values)
    }
}
