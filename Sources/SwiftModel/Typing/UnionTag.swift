import APIModel

/// The value by which unions know a structure: `petType` is `dog` in every `Dog`.
struct UnionTag: Hashable {
    var property: String
    var value: String

    static func tags(in types: APIModel.TypeGraph, forms: TypeForms) -> [APIModel.TypeID: UnionTag] {
        var tags: [APIModel.TypeID: UnionTag] = [:]
        var ambiguous: Set<APIModel.TypeID> = []
        for id in types.ids {
            guard case .union(let union) = forms[id], case .discriminator(let property, _) = union.selection else {
                continue
            }
            for variant in union.variants {
                let target = forms.resolved(variant.type).id
                guard variant.tags.count == 1 else {
                    ambiguous.insert(target)
                    continue
                }
                let tag = UnionTag(property: property, value: variant.tags[0])
                if let known = tags[target], known != tag { ambiguous.insert(target) }
                tags[target] = tag
            }
        }
        for id in ambiguous { tags[id] = nil }
        return tags
    }
}
