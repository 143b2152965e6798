extension TypeModeler {
    mutating func fillArray(_ id: TypeID, _ items: Conjunction?, _ place: Place) {
        let item = items.map { use(of: $0, at: place.inside(id, .item)) } ?? TypeUse(intern(.any))
        graph.define(id, as: .array(item))
    }

    mutating func fillTuple(_ id: TypeID, _ elements: [Conjunction], _ rest: Conjunction?, _ place: Place) {
        var uses: [TypeUse] = []
        for (position, element) in elements.enumerated() {
            uses.append(use(of: element, at: place.inside(id, .tupleElement(position))))
        }
        let rest = rest.map { use(of: $0, at: place.inside(id, .item)) }
        graph.define(id, as: .tuple(uses, rest: rest))
    }
}
