import ToolDiagnostics

/// Objects that require each other without end cannot exist: the property that closes such a cycle becomes optional.
struct RequiredCycles {
    static func broken(in graph: consuming TypeGraph, _ diagnostics: Diagnostics) -> TypeGraph {
        var graph = graph
        let containment = Containment(of: graph, unions: false) { $0.isAlwaysThere }
        var walk = CycleWalk(containment, groups: containment.cycles)
        walk.walk(from: graph.definitions.indices) { closing in
            graph.update(TypeID(index: Int32(closing.source)), property: closing.member) { property in
                property.presence = .optional
                diagnostics.note(.endlessRequirement(property.name), at: property.range)
            }
            return true
        }
        return graph
    }
}

extension Property {
    fileprivate var isAlwaysThere: Bool {
        if case .required = presence { !type.isNullable } else { false }
    }
}

extension Diagnostic.Message {
    fileprivate static func endlessRequirement(_ property: String) -> Self {
        Self(
            id: "endless-requirement",
            "'\(property)' requires a value that requires this one again, without end; the property becomes optional")
    }
}
