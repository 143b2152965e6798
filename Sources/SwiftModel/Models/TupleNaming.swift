import APIModel

extension TypeCatalog {
    /// The elements of an array that each have a type of their own, as properties; further elements come last.
    func members(
        ofTuple id: APIModel.TypeID, _ elements: [APIModel.TypeUse], rest: APIModel.TypeUse?
    ) -> [StructMember] {
        var members = elements.enumerated().map { index, use in
            let name = OrdinalName.text(index) ?? "element\(index + 1)"
            return StructMember(
                name: name, type: text(of: element(use), in: id),
                argumentDefault: constant(use).map { " = " + $0 } ?? "",
                read: "json.value()", write: "\(name).write(to: &json)", description: [inheritedDescription(use)])
        }
        if let rest {
            members.append(
                StructMember(
                    name: "others", type: text(of: element(rest).array(), in: id), argumentDefault: " = []",
                    read: "json.others()", write: "for other in others { other.write(to: &json) }",
                    description: ["Further elements, in order."]))
        }
        return members
    }
}

/// What stands for a name where a document only counts.
enum OrdinalName {
    /// Nil beyond the tenth.
    static func text(_ position: Int) -> String? { position < ordinals.count ? ordinals[position] : nil }

    private static let ordinals = [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    ]
}
