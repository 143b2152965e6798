import APIModel

/// Tells which variant of a union a value of the document looks like.
struct SampleMatch {
    private static let deepest = 6

    let catalog: TypeCatalog

    /// Higher is likelier; nothing where the value is none of the variant.
    func score(
        _ literal: APIModel.Literal, _ variant: APIModel.UnionShape.Variant,
        _ selection: APIModel.UnionShape.Selection
    ) -> Int? {
        guard case .discriminator(let property, _) = selection, case .object(let members) = literal,
            case .string(let tag)? = members.first(where: { $0.name == property })?.value
        else { return score(literal, variant.type, depth: 0) }
        return variant.tags.contains(tag) ? 1_000 : score(literal, variant.type, depth: 0)
    }

    private func score(_ literal: APIModel.Literal, _ use: APIModel.TypeUse, depth: Int) -> Int? {
        guard depth < Self.deepest else { return 0 }
        let id = catalog.forms.resolved(use).id
        switch (catalog.forms[id], literal) {
        case (.structure(let object), .object(let members)): return score(members, object, depth)
        case (.array(let item), .array(let elements)):
            guard let first = elements.first else { return 1 }
            return score(first, item, depth: depth + 1).map { $0 + 1 }
        case (.tuple, .array): return 1
        case (.dictionary(let value), .object(let members)):
            guard let first = members.first else { return 1 }
            return score(first.value, value, depth: depth + 1)
        case (.union(let union), _):
            return union.variants.compactMap { score(literal, $0.type, depth: depth + 1) }.max()
        case (.enumeration(let shape), _): return shape.values.contains { $0.literal == literal } ? 3 : nil
        case (.constant(_, let value), _): return value == literal ? 3 : nil
        case (.scalar(.string(.any)), .string): return 1
        case (.scalar(.string(let format)), .string(let text)):
            return SampleScalarText.text(text, format) == nil ? nil : 2
        case (.any, _), (.freeFormObject, .object): return 0
        default: return catalog.literal(literal, for: use) == nil ? nil : 1
        }
    }

    private func score(
        _ members: [APIModel.LiteralMember], _ object: APIModel.ObjectShape, _ depth: Int
    ) -> Int? {
        let values = Dictionary(members.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
        var score = 0
        for property in object.properties {
            guard let value = values[property.name] else {
                if case .required = property.presence, property.access != .readOnly { return nil }
                continue
            }
            if case .null = value, catalog.isNullable(property.type) {
                score += 1
            } else {
                guard let fit = self.score(value, property.type, depth: depth + 1) else { return nil }
                score += fit + 1
            }
        }
        let known = Set(object.properties.map(\.name))
        return score - members.count { !known.contains($0.name) }
    }
}
