/// Chooses which properties and unions need storage of their own because a value would contain itself.
///
/// Unions are preferred: one indirect union breaks every cycle that passes through it. Only definitions that contain
/// each other are looked at together, so a schema that has nothing to do with them never changes the choice.
struct RecursionBreaking {
    /// Rounds in which cycles that an indirect union already breaks are passed over; a later one makes an end.
    private static let sparingRounds = 4

    private struct IndirectUnion {
        let node: Int
        let depth: Int
    }

    private var graph: TypeGraph
    /// Unions on the present path that were made indirect, the deepest last.
    private var indirect: [IndirectUnion] = []
    private var hasPassedOver = false

    static func marked(_ graph: consuming TypeGraph) -> TypeGraph {
        var breaking = RecursionBreaking(graph: graph)
        var round = 0
        repeat {
            breaking.breakCycles(sparingly: round < sparingRounds)
            round += 1
        } while breaking.hasPassedOver
        return breaking.graph
    }

    private mutating func breakCycles(sparingly: Bool) {
        hasPassedOver = false
        let containment = Containment(of: graph, unions: true) { !$0.isIndirect }
        let groups = containment.cycles
        guard groups.contains(where: { $0 != nil }) else { return }
        let nodes = graph.definitions.indices
        var walk = CycleWalk(containment, groups: groups)
        walk.walk(from: nodes.filter(isUnion) + nodes.filter { !isUnion($0) }) { closing in
            forgetLeftUnions(closing.path)
            if sparingly, let last = indirect.last, last.depth >= closing.targetDepth {
                hasPassedOver = true
                return true
            }
            return breakCycle(closing)
        }
    }

    /// Returns whether further edges of the source matter.
    private mutating func breakCycle(_ closing: CycleWalk.Closing) -> Bool {
        let depth = closing.path.count - 1
        if isUnion(closing.target) {
            makeIndirect(closing.target, closing.targetDepth)
        } else if isUnion(closing.source) {
            makeIndirect(closing.source, depth)
        } else if case .object = graph.definitions[closing.source].shape {
            graph.update(TypeID(index: Int32(closing.source)), property: closing.member) { $0.isIndirect = true }
        } else if let object = closing.path[closing.targetDepth...].last(where: isObject) {
            makeIndirect(propertiesOf: object, leadingTo: closing.path)
        }
        return !isIndirect(closing.source)
    }

    private mutating func makeIndirect(_ union: Int, _ depth: Int) {
        let id = TypeID(index: Int32(union))
        guard case .union(var shape) = graph[id].shape, !shape.isIndirect else { return }
        shape.isIndirect = true
        graph.define(id, as: .union(shape))
        indirect.append(IndirectUnion(node: union, depth: depth))
    }

    /// A tuple has no storage of its own to give, so the object above it does.
    private mutating func makeIndirect(propertiesOf object: Int, leadingTo path: [Int]) {
        guard let position = path.firstIndex(of: object), position + 1 < path.count,
            case .object(let shape) = graph.definitions[object].shape
        else { return }
        for (member, property) in shape.properties.enumerated()
        where graph.target(of: property.type) == path[position + 1] {
            graph.update(TypeID(index: Int32(object)), property: member) { $0.isIndirect = true }
        }
    }

    private mutating func forgetLeftUnions(_ path: [Int]) {
        while let last = indirect.last, last.depth >= path.count || path[last.depth] != last.node {
            indirect.removeLast()
        }
    }

    private func isUnion(_ node: Int) -> Bool {
        if case .union = graph.definitions[node].shape { true } else { false }
    }

    private func isIndirect(_ node: Int) -> Bool {
        if case .union(let union) = graph.definitions[node].shape { union.isIndirect } else { false }
    }

    private func isObject(_ node: Int) -> Bool {
        if case .object = graph.definitions[node].shape { true } else { false }
    }
}
