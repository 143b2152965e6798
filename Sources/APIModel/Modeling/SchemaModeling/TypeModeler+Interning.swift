import OpenAPI
import YAML

/// Types that need no name, each defined once: scalars, and containers of types that are defined elsewhere.
struct InternedTypes {
    var any: TypeID?
    var never: TypeID?
    var scalars: [Scalar: TypeID] = [:]
    var arrays: [TypeUse: TypeID] = [:]
    var dictionaries: [TypeUse: TypeID] = [:]
}

extension TypeModeler {
    mutating func intern(_ shape: TypeShape) -> TypeID {
        let known: TypeID? =
            switch shape {
            case .any: interned.any
            case .never: interned.never
            case .scalar(let scalar): interned.scalars[scalar]
            default: nil
            }
        if let known { return known }
        let id = graph.add(TypeDefinition(shape: shape, at: analysis.index.start))
        switch shape {
        case .any: interned.any = id
        case .never: interned.never = id
        case .scalar(let scalar): interned.scalars[scalar] = id
        default: break
        }
        return id
    }

    /// A container of something that is defined elsewhere is the same type wherever it stands; its definition is taken
    /// back when it was the last one and another like it exists.
    mutating func sharing(_ id: TypeID) -> TypeID {
        switch graph[id].shape {
        case .array(let item) where !isInside(item.id, id): share(id, item, in: \.arrays)
        case .dictionary(let value) where !isInside(value.id, id): share(id, value, in: \.dictionaries)
        default: id
        }
    }

    private mutating func share(
        _ id: TypeID, _ content: TypeUse, in table: WritableKeyPath<InternedTypes, [TypeUse: TypeID]>
    ) -> TypeID {
        if let known = interned[keyPath: table][content] { return graph.removeLast(ifIs: id) ? known : id }
        interned[keyPath: table][content] = id
        graph[id] = TypeDefinition(shape: graph[id].shape, at: graph[id].range)
        return id
    }

    private func isInside(_ id: TypeID, _ parent: TypeID) -> Bool {
        if case .inline(parent, _) = graph[id].origin { true } else { false }
    }

    /// A definition to be filled: recursion may refer to it already.
    mutating func reserve(_ place: Place, for schema: OpenAPI.Schema) -> TypeID {
        reserve(place, for: analysis.conjunction(of: schema), at: schema)
    }

    mutating func reserve(_ place: Place, for conjunction: Conjunction) -> TypeID {
        reserve(place, for: conjunction, at: conjunction.written.first ?? conjunction.parts.first?.schema)
    }

    private mutating func reserve(_ place: Place, for conjunction: Conjunction, at schema: OpenAPI.Schema?) -> TypeID {
        let described = conjunction.written.isEmpty ? conjunction.parts.map(\.schema) : conjunction.written
        return graph.add(
            TypeDefinition(
                origin: place.origin, shape: .any, title: described.lazy.compactMap(\.title).first,
                description: described.lazy.compactMap(\.description).first,
                isDeprecated: schema?.isDeprecated ?? false, usage: [],
                range: schema?.node.range ?? analysis.index.start))
    }
}
