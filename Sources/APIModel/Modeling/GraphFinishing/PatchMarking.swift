/// Marks the objects whose members are changes: bodies of PATCH, and objects inside of them.
///
/// RFC 7396, 1: what is left out stays as it is. A list is replaced as a whole, so that its elements are no changes.
struct PatchMarking {
    private var graph: TypeGraph
    private var pending: [TypeID]
    private var seen: Set<TypeID> = []

    static func marked(_ graph: consuming TypeGraph, _ operations: [Operation]) -> TypeGraph {
        let bodies = operations.filter { $0.method == "PATCH" }.compactMap(\.body)
        var marking = PatchMarking(graph: graph, pending: bodies.flatMap(\.contents).compactMap { $0.type?.id })
        marking.mark()
        return marking.graph
    }

    private init(graph: consuming TypeGraph, pending: [TypeID]) {
        self.graph = graph
        self.pending = pending
    }

    private mutating func mark() {
        while let id = pending.popLast() {
            guard seen.insert(id).inserted else { continue }
            switch graph[id].shape {
            case .object(let object):
                graph[id].isPatch = true
                pending += object.properties.map(\.type.id)
            case .union(let union): pending += union.variants.map(\.type.id)
            case .alias(let type): pending.append(type.id)
            case .array, .dictionary, .tuple, .scalar, .enumeration, .any, .never: break
            }
        }
    }
}
