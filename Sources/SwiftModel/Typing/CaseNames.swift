import APIModel

extension TypeCatalog {
    func cases(of id: APIModel.TypeID) -> [String]? {
        switch forms[id] {
        case .enumeration(let shape): cases(of: shape, id)
        case .union(let union): cases(of: union, id)
        default: nil
        }
    }

    /// A name for each value, in order.
    private func cases(of shape: APIModel.EnumShape, _ id: APIModel.TypeID) -> [String] {
        var scope = NameScope(count: shape.values.count) { ReservedWords.enumerationMembers.contains($0) }
        let overrides = shape.values.map { value in
            options.names.member(.value, Self.text(of: value.literal), of: types[id], at: value.range)
        }
        let chosen = scope.assign(overrides, diagnostics)
        let prefix = EnumPrefix(shape)
        return zip(shape.values, chosen).map { value, chosen in
            if let chosen { return chosen }
            let text = value.name ?? Self.text(of: value.literal)
            let name = SwiftIdentifier.listedValue(text, behind: prefix)
            return scope.assign(name) { SwiftIdentifier.alternatives(to: name, for: text) }
        }
    }

    /// A name for each variant: what the document calls it, without the words that the union says already.
    private func cases(of union: APIModel.UnionShape, _ id: APIModel.TypeID) -> [String] {
        var scope = NameScope { ReservedWords.enumerationMembers.contains($0) }
        let around = UnionWords(names[id])
        return union.variants.enumerated().map { index, variant in
            let full = variantWords(variant)
            let name = SwiftIdentifier.lowerCamel(around.telling(full))
            return scope.assign(name.isEmpty ? "variant\(index + 1)" : name) {
                [SwiftIdentifier.lowerCamel(full)].filter { !$0.isEmpty } + [name + "Value"]
            }
        }
    }

    private func variantWords(_ variant: APIModel.UnionShape.Variant) -> [String] {
        if let name = variant.name {
            let named = words(of: name)
            if !named.isEmpty { return named }
        }
        let id = forms.resolved(variant.type).id
        if let name = names[id]?.name { return words(of: name) }
        if let tag = variant.tags.first, !words(of: tag).isEmpty { return words(of: tag) }
        return containerWords(id)
    }

    private func containerWords(_ id: APIModel.TypeID) -> [String] {
        switch forms[id] {
        case .array(let item):
            let element = forms.resolved(item).id
            if let name = names[element]?.name { return words(of: name) + ["list"] }
            if case .scalar = forms[element] { return [containerWords(element).joined() + "s"] }
            return ["array"]
        case .dictionary, .freeFormObject: return ["object"]
        case .scalar(let scalar), .constant(let scalar, _): return Self.plainWords(for: scalar)
        case .replaced(let replacement): return words(of: replacement.type)
        case .tuple: return ["list"]
        case .structure, .enumeration, .union, .same, .stringOr, .intOr, .any: return ["value"]
        }
    }

    private static func plainWords(for scalar: APIModel.Scalar) -> [String] {
        switch scalar {
        case .boolean: ["bool"]
        case .integer: ["int"]
        case .number: ["number"]
        case .null: ["null"]
        case .custom(_, let scalar): plainWords(for: scalar)
        case .string(let format):
            switch format {
            case .any, .decimal, .binary: ["string"]
            case .dateTime, .date: ["date"]
            case .duration: ["duration"]
            case .uuid: ["uuid"]
            case .uri: ["url"]
            case .byte: ["data"]
            }
        }
    }

    static func text(of literal: APIModel.Literal) -> String {
        switch literal {
        case .null: "null"
        case .boolean(let value): value ? "true" : "false"
        case .integer(let digits), .number(let digits): digits
        case .string(let text): text
        case .array: "array"
        case .object: "object"
        }
    }
}
