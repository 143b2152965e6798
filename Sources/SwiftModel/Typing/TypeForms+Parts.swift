import APIModel

/// What types are made of.
extension TypeForms {
    /// The types that this one is made of, one step down.
    func members(of id: APIModel.TypeID) -> [APIModel.TypeID] {
        switch self[id] {
        case .structure(let object):
            var members = object.properties.map { $0.type.id }
            if case .typed(let value) = object.additional { members.append(value.id) }
            return members
        case .tuple(let elements, let rest): return elements.map(\.id) + (rest.map { [$0.id] } ?? [])
        case .union(let union): return union.variants.map { $0.type.id }
        case .array(let use), .dictionary(let use), .same(let use), .stringOr(let use), .intOr(let use): return [use.id]
        case .enumeration, .scalar, .constant, .freeFormObject, .any, .replaced: return []
        }
    }

    /// The type that this one is spelled with.
    func target(of id: APIModel.TypeID) -> APIModel.TypeID? {
        switch self[id] {
        case .array(let use), .dictionary(let use), .same(let use), .stringOr(let use), .intOr(let use): use.id
        default: nil
        }
    }

    private static let maximumSteps = 64

    /// What remains of a type without the containers around it.
    func innermost(_ id: APIModel.TypeID) -> APIModel.TypeID {
        var id = id
        // A circle of containers leads nowhere.
        for _ in 0..<Self.maximumSteps {
            guard let target = target(of: id) else { break }
            id = target
        }
        return id
    }
}
