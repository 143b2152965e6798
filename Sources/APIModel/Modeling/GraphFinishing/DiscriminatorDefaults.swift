/// Gives the discriminator property of a union's member the only value it can have, so that nobody need write it.
struct DiscriminatorDefaults {
    private struct Place: Hashable {
        let object: TypeID
        let property: String
    }

    static func added(to graph: consuming TypeGraph, _ discriminatorProperties: [TypeID: String]) -> TypeGraph {
        var graph = graph
        var values: [Place: Set<String>] = [:]
        for id in graph.ids {
            guard let property = discriminatorProperties[id], case .union(let union) = graph[id].shape else { continue }
            for variant in union.variants {
                values[Place(object: graph.resolved(variant.type.id), property: property), default: []]
                    .formUnion(variant.tags)
            }
        }
        for id in graph.ids {
            guard case .object(let object) = graph[id].shape else { continue }
            for (position, property) in object.properties.enumerated() {
                guard let tags = values[Place(object: id, property: property.name)], tags.count == 1,
                    let tag = tags.first,
                    graph.admits(tag, property)
                else { continue }
                graph.update(id, property: position) { $0.presence = .defaulted(.string(tag)) }
            }
        }
        return graph
    }
}

extension TypeGraph {
    fileprivate func admits(_ tag: String, _ property: Property) -> Bool {
        switch self[resolved(property.type.id)].shape {
        case .scalar(.string(.any)): true
        case .enumeration(let shape): shape.values.contains { $0.literal == .string(tag) }
        default: false
        }
    }
}
