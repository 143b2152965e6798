/// Marks which types are sent and which are received, by what operations reach.
struct UsageMarking {
    private var graph: TypeGraph
    private var pending: [TypeID] = []

    static func marked(_ graph: consuming TypeGraph, _ operations: [Operation]) -> TypeGraph {
        var marking = UsageMarking(graph: graph)
        marking.mark(operations.flatMap(\.sentTypes), .sent)
        marking.mark(operations.flatMap(\.receivedTypes), .received)
        return marking.graph
    }

    private mutating func mark(_ roots: [TypeUse], _ usage: Usage) {
        pending = roots.map(\.id)
        while let id = pending.popLast() {
            guard !graph[id].usage.contains(usage) else { continue }
            graph[id].usage.insert(usage)
            pending.append(contentsOf: graph[id].shape.contents(for: usage))
        }
    }
}

extension TypeShape {
    /// What a value contains. What only the server writes is not sent, and the reverse.
    fileprivate func contents(for usage: Usage) -> [TypeID] {
        switch self {
        case .object(let object):
            let withheld: PropertyAccess = usage == .sent ? .readOnly : .writeOnly
            let own = object.properties.filter { $0.access != withheld }.map(\.type.id)
            if case .typed(let additional) = object.additional { return own + [additional.id] }
            return own
        case .union(let union): return union.variants.map(\.type.id)
        case .array(let type), .dictionary(let type), .alias(let type): return [type.id]
        case .tuple(let elements, let rest): return elements.map(\.id) + (rest.map { [$0.id] } ?? [])
        case .scalar, .enumeration, .any, .never: return []
        }
    }
}

extension Operation {
    fileprivate var sentTypes: [TypeUse] {
        parameters.map(\.type) + (body?.contents ?? []).flatMap(\.types)
    }

    fileprivate var receivedTypes: [TypeUse] {
        responses.flatMap { $0.headers.map(\.type) + $0.contents.flatMap(\.types) }
    }
}

extension Content {
    fileprivate var types: [TypeUse] {
        [type, itemType].compactMap { $0 } + partTypes
    }
}
