/// Which values lie inside others without a list or dictionary between them.
struct Containment {
    struct Edge {
        let target: Int
        /// The position of the property, variant or element.
        let member: Int
    }

    /// By the index of the containing definition; other names are looked through.
    private(set) var edges: [[Edge]]

    /// - Parameter isWanted: Whether a property counts; members of unions and tuples do when `includesUnions` says so.
    init(of graph: TypeGraph, unions includesUnions: Bool, where isWanted: (Property) -> Bool) {
        edges = graph.ids.map { id in
            switch graph[id].shape {
            case .object(let object):
                object.properties.enumerated().compactMap { position, property in
                    isWanted(property) ? Edge(target: graph.target(of: property.type), member: position) : nil
                }
            case .union(let union) where includesUnions && !union.isIndirect:
                union.variants.enumerated().map { Edge(target: graph.target(of: $1.type), member: $0) }
            case .tuple(let elements, _) where includesUnions:
                elements.enumerated().map { Edge(target: graph.target(of: $1), member: $0) }
            default: []
            }
        }
    }

    /// For each definition the number of the group in which all contain each other; `nil` when it does not contain
    /// itself.
    var cycles: [Int?] {
        var finder = CycleFinder(targets: edges.map { $0.map(\.target) })
        return finder.cycles()
    }
}

extension TypeGraph {
    /// The definition behind all other names. Names of nothing but themselves are gone when this is asked.
    func resolved(_ id: TypeID) -> TypeID {
        var id = id
        while case .alias(let next) = self[id].shape { id = next.id }
        return id
    }

    func target(of type: TypeUse) -> Int { Int(resolved(type.id).index) }
}
