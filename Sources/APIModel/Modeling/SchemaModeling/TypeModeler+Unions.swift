import OpenAPI
import YAML

extension TypeModeler {
    mutating func fillUnion(_ id: TypeID, _ union: UnionMeaning, _ place: Place) {
        var variants: [UnionShape.Variant] = []
        for member in union.members {
            var meaning = member.meaning
            meaning.isNullable = false
            var conjunction = member.conjunction
            conjunction.saysNullable = false
            if case .object(let object) = meaning.kind { meaning.kind = .object(object.owned(by: id)) }
            let type = use(of: meaning, conjunction.owned(by: id), at: place.inside(id, .variant(member.position)))
            variants.append(
                UnionShape.Variant(
                    type: TypeUse(type.id), tags: member.tags, name: name(of: member), signature: .any,
                    range: member.conjunction.written.first?.node.range ?? graph[id].range))
        }
        discriminatorProperties[id] = union.discriminatorProperty
        graph.define(id, as: .union(UnionShape(variants: variants, selection: union.selection, isIndirect: false)))
    }

    /// A base with a discriminator becomes the union of everything that extends it; the base itself is the last resort.
    mutating func fillPolymorphic(_ id: TypeID, _ polymorphism: Polymorphism, base: Conjunction) {
        var variants: [UnionShape.Variant] = []
        for child in polymorphism.children {
            variants.append(
                UnionShape.Variant(
                    type: TypeUse(type(of: child.schema, depth: 0)), tags: child.tags, name: child.schema.name,
                    signature: .any,
                    range: child.schema.node.range))
        }
        let place = Place(origin: .inline(parent: id, role: .variant(variants.count)), depth: 1)
        let object = reserve(place, for: base)
        fillObject(object, base.owned(by: id, withPlace: true), place)
        variants.append(
            UnionShape.Variant(
                type: TypeUse(object), tags: polymorphism.ownTags, name: "base", signature: .any, range: graph[id].range
            ))
        discriminatorProperties[id] = polymorphism.property
        let selection = UnionShape.Selection.discriminator(
            property: polymorphism.property, fallback: variants.count - 1)
        graph.define(id, as: .union(UnionShape(variants: variants, selection: selection)))
    }

    private func name(of member: UnionMeaning.Member) -> String? {
        if case .named(let schema) = member.meaning.kind { return schema.name }
        // What was merged into a reference to a base keeps the reference's name.
        if let reference = member.conjunction.names.first { return reference.name }
        return member.conjunction.written.lazy.compactMap(\.title).first ?? member.tags.first
            ?? tellingName(of: member)
    }

    /// What tells an object without a title from others: the one value of a property, or the only one that must be
    /// there.
    ///
    /// Listed values are called for what they are, a single one is its own name.
    private func tellingName(of member: UnionMeaning.Member) -> String? {
        if case .enumeration(let shape) = member.meaning.kind {
            if shape.values.count == 1, case .string(let text) = shape.values[0].literal { return text }
            return shape.rawType == .string ? "value" : "number"
        }
        guard case .object(let object) = member.meaning.kind, object.kinds == nil else { return nil }
        let properties = object.parts.flatMap(\.schema.properties)
        let constants = properties.lazy.compactMap { $0.value.onlyString }
        if let constant = constants.first(where: { !$0.isEmpty }) { return constant }
        let settled = Set(properties.filter { $0.value.enumeratedNodes.count == 1 }.map(\.name))
        let required = Set(object.parts.flatMap { $0.schema.required.map(\.name) }).subtracting(settled)
        if required.count == 1 { return required.first }
        return required.isEmpty && properties.count == 1 ? properties[0].name : nil
    }
}

extension OpenAPI.Schema {
    /// The text of a `const`, or of an `enum` of one.
    fileprivate var onlyString: String? {
        guard enumeratedNodes.count == 1, enumeratedNodes[0].kind == .string else { return nil }
        return enumeratedNodes[0].text
    }
}

extension Conjunction {
    /// Parts merged in from beside a union belong to the union's own type.
    fileprivate func owned(by id: TypeID, withPlace: Bool = false) -> Conjunction {
        var conjunction = self
        for position in conjunction.parts.indices {
            switch conjunction.parts[position].owner {
            case .union: conjunction.parts[position].owner = .type(id)
            case .place where withPlace: conjunction.parts[position].owner = .type(id)
            case .place, .named, .type: break
            }
        }
        return conjunction
    }
}
