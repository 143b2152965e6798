import APIModel

extension TypeCatalog {
    func cases(of id: APIModel.TypeID) -> [String]? {
        switch forms[id] {
        case .enumeration(let shape): cases(of: shape)
        case .union(let union): cases(of: union)
        default: nil
        }
    }

    /// A name for each value, in order.
    private func cases(of shape: APIModel.EnumShape) -> [String] {
        var scope = NameScope(count: shape.values.count) { ReservedWords.enumerationMembers.contains($0) }
        return shape.values.map { value in
            let text = value.name ?? Self.text(of: value.literal)
            let name = SwiftIdentifier.value(text)
            return scope.assign(name) { SwiftIdentifier.alternatives(to: name, for: text) }
        }
    }

    /// A name for each variant: what the document calls it, without the words that most variants end in.
    private func cases(of union: APIModel.UnionShape) -> [String] {
        var scope = NameScope { ReservedWords.enumerationMembers.contains($0) }
        let full = union.variants.map { variant in variantWords(variant) }
        let short = withoutCommonEndings(full)
        return union.variants.indices.map { index in
            let name = SwiftIdentifier.lowerCamel(short[index])
            return scope.assign(name.isEmpty ? "variant\(index + 1)" : name) {
                [SwiftIdentifier.lowerCamel(full[index])].filter { !$0.isEmpty } + [name + "Value"]
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
        case .structure, .enumeration, .union, .same, .any: return ["value"]
        }
    }

    private static func plainWords(for scalar: APIModel.Scalar) -> [String] {
        switch scalar {
        case .boolean: ["bool"]
        case .integer: ["int"]
        case .number: ["number"]
        case .null: ["null"]
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

    /// Drops a last word again and again while more than half of the variants share it, and something is left.
    private func withoutCommonEndings(_ names: [[String]]) -> [[String]] {
        var short = names
        guard names.count > 2 else { return names }
        while true {
            var counts: [String: Int] = [:]
            for words in short where words.count > 1 { counts[words[words.count - 1], default: 0] += 1 }
            guard let (ending, _) = counts.first(where: { $0.value * 2 > names.count }) else { return short }
            for index in short.indices where short[index].count > 1 && short[index].last == ending {
                short[index].removeLast()
            }
        }
    }

    private static func text(of literal: APIModel.Literal) -> String {
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
