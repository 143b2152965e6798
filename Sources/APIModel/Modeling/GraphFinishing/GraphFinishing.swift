import ToolDiagnostics

extension OperationModeling {
    /// What can only be said once every type is known, in an order that matters: signatures ask what is required before
    /// defaults make it less so.
    mutating func finish() {
        let any = types.intern(.any)
        let discriminators = types.discriminatorProperties
        // Taken out, so that each step changes the one graph and copies nothing.
        var graph = types.graph
        types.graph = TypeGraph()
        graph = AliasCycles.broken(in: consume graph, any: any, diagnostics)
        graph = RequiredCycles.broken(in: consume graph, diagnostics)
        graph = RecursionBreaking.marked(consume graph)
        graph = LargeValues.boxed(consume graph)
        graph = UsageMarking.marked(consume graph, operations)
        graph = PatchMarking.marked(consume graph, operations)
        graph = Signatures.added(to: consume graph, discriminatorProperties: discriminators, diagnostics)
        graph = DiscriminatorDefaults.added(to: consume graph, discriminators)
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
