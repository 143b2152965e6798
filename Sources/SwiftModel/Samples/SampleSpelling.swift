import APIModel

/// Spells values of the document as Swift expressions of the types that they are for, so that they can be read.
struct SampleSpelling {
    private static let deepest = 16

    let catalog: TypeCatalog

    /// What an argument that must be there is given; nothing only where no value of its type can be spelled.
    func required(_ literal: APIModel.Literal?, for use: APIModel.TypeUse) -> String? {
        literal.flatMap { text($0, for: use) } ?? made(for: use, depth: 0)
    }

    /// The value as an expression; nothing where it is not one of the type.
    func text(_ literal: APIModel.Literal, for use: APIModel.TypeUse) -> String? {
        text(literal, for: use, depth: 0)
    }

    private func text(_ literal: APIModel.Literal, for use: APIModel.TypeUse, depth: Int) -> String? {
        guard depth < Self.deepest else { return nil }
        if case .null = literal, catalog.isNullable(use) { return "nil" }
        let id = catalog.forms.resolved(use).id
        switch (catalog.forms[id], literal) {
        case (.scalar(.string(let format)), .string(let text)): return SampleScalarText.text(text, format)
        case (.structure(let object), .object(let members)): return structure(members, object, id, depth)
        case (.tuple(let elements, _), .array(let values)): return tuple(values, elements, id, depth)
        case (.union(let union), _): return self.union(literal, union, id, depth)
        case (.stringOr, .string(let text)): return SwiftLiteral.string(text)
        case (.intOr, .integer): return catalog.literal(literal, for: use)
        case (.stringOr(let other), _), (.intOr(let other), _):
            return text(literal, for: other, depth: depth + 1).map { ".value(\($0))" }
        case (.array(let item), .array(let elements)):
            let texts = elements.compactMap { text($0, for: item, depth: depth + 1) }
            return texts.count == elements.count ? "[" + texts.joined(separator: ", ") + "]" : nil
        case (.dictionary(let value), .object(let members)):
            let entries = members.compactMap { entry($0, value, depth) }
            return entries.count == members.count ? Self.dictionary(entries) : nil
        default: return catalog.literal(literal, for: use)
        }
    }

    private func entry(_ member: APIModel.LiteralMember, _ value: APIModel.TypeUse, _ depth: Int) -> String? {
        text(member.value, for: value, depth: depth + 1).map { SwiftLiteral.string(member.name) + ": " + $0 }
    }

    private static func dictionary(_ entries: [String]) -> String {
        entries.isEmpty ? "[:]" : "[" + entries.joined(separator: ", ") + "]"
    }

    /// `Pet(name: "Rex", tag: nil)`: what must be there, and what the value has.
    private func structure(
        _ values: [APIModel.LiteralMember], _ object: APIModel.ObjectShape, _ id: APIModel.TypeID, _ depth: Int
    ) -> String? {
        let byName = Dictionary(values.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
        var required: [String] = []
        var optional: [String] = []
        for member in catalog.members(of: id, object) {
            let given = member.property.flatMap { byName[$0.name] }.flatMap { literal in
                member.property.flatMap { text(literal, for: $0.type, depth: depth + 1) }
            }
            if let text = given ?? further(of: member, values, object, depth) {
                let argument = ReservedWords.label(member.name) + ": " + member.wrapped(text)
                if member.argumentDefault.isEmpty { required.append(argument) } else { optional.append(argument) }
            } else if member.argumentDefault.isEmpty {
                guard let property = member.property, let text = made(for: property.type, depth: depth + 1) else {
                    return nil
                }
                required.append(ReservedWords.label(member.name) + ": " + text)
            }
        }
        return typeName(of: id) + "(" + (required + optional).joined(separator: ", ") + ")"
    }

    /// `Pair(first: "a", second: 1)`
    private func tuple(
        _ values: [APIModel.Literal], _ elements: [APIModel.TypeUse], _ id: APIModel.TypeID, _ depth: Int
    ) -> String? {
        var required: [String] = []
        var optional: [String] = []
        for (position, member) in catalog.members(ofTuple: id, elements, rest: nil).enumerated() {
            let value = position < values.count ? values[position] : nil
            let given = value.flatMap { text($0, for: elements[position], depth: depth + 1) }
            guard let text = given ?? made(for: elements[position], depth: depth + 1) else { return nil }
            if member.argumentDefault.isEmpty {
                required.append(member.name + ": " + text)
            } else {
                optional.append(member.name + ": " + text)
            }
        }
        return typeName(of: id) + "(" + (required + optional).joined(separator: ", ") + ")"
    }

    /// The entries of a value that no property of its own takes.
    private func further(
        of member: StructMember, _ values: [APIModel.LiteralMember], _ object: APIModel.ObjectShape, _ depth: Int
    ) -> String? {
        guard member.property == nil, case .typed(let value) = object.additional else { return nil }
        let known = Set(object.properties.map(\.name))
        let entries = values.filter { !known.contains($0.name) }.compactMap { entry($0, value, depth) }
        return entries.isEmpty ? nil : Self.dictionary(entries)
    }

    private func union(
        _ literal: APIModel.Literal, _ union: APIModel.UnionShape, _ id: APIModel.TypeID, _ depth: Int
    ) -> String? {
        guard let names = catalog.caseNames[id] else { return nil }
        let match = SampleMatch(catalog: catalog)
        let ranked = union.variants.indices.compactMap { index in
            match.score(literal, union.variants[index], union.selection).map { (index: index, score: $0) }
        }
        for candidate in ranked.sorted(by: { ($0.score, $1.index) > ($1.score, $0.index) }) {
            let variant = union.variants[candidate.index]
            guard let payload = text(literal, for: variant.type, depth: depth + 1) else { continue }
            return ".\(names[candidate.index])(\(payload))"
        }
        return nil
    }

    /// Names that other modules of a test file have too are left to the compiler to infer.
    private func typeName(of id: APIModel.TypeID) -> String {
        let text = catalog[id].text
        let outermost = text.prefix { $0 != "." }
        return Self.ambiguous.contains(outermost) ? ".init" : text
    }

    private static let ambiguous: Set<Substring> = [
        "Attachment", "Bug", "Comment", "Confirmation", "ExitStatus", "ExitTest", "Issue", "Message", "Port", "Host",
        "SourceLocation", "Suite", "Tag", "Test", "TestScoping", "Testing", "Trait", "Dimension", "Expression", "Group",
        "Morphology", "Morpheme", "Orthography", "Person", "Set", "Settings", "Unit", "UserInfo", "Version",
    ]
}

// Values of a type where the document shows none.
extension SampleSpelling {
    private func made(for use: APIModel.TypeUse, depth: Int) -> String? {
        guard depth < Self.deepest else { return nil }
        let id = catalog.forms.resolved(use).id
        switch catalog.forms[id] {
        case .scalar(let scalar): return SampleScalarText.text(of: scalar)
        case .constant(let scalar, let value):
            return TypeCatalog.literal(value, for: scalar) ?? SampleScalarText.text(of: scalar)
        case .enumeration: return catalog.caseNames[id]?.first.map { "." + $0 }
        case .structure(let object): return structure([], object, id, depth)
        case .tuple(let elements, _): return tuple([], elements, id, depth)
        case .union(let union):
            guard let names = catalog.caseNames[id] else { return nil }
            for (variant, name) in zip(union.variants, names) {
                if let payload = made(for: variant.type, depth: depth + 1) { return ".\(name)(\(payload))" }
            }
            return nil
        case .array: return "[]"
        case .dictionary, .freeFormObject: return "[:]"
        case .stringOr, .same, .any: return "\"value\""
        case .intOr: return "1"
        // What a type of the user's is made of is theirs to know.
        case .replaced: return nil
        }
    }
}

extension StructMember {
    /// A literal is a field's value by itself; any other expression is told so.
    fileprivate func wrapped(_ text: String) -> String {
        guard type.hasPrefix("Field<"), text != "nil" else { return text }
        let isLiteral = text.hasPrefix("\"") || text == "true" || text == "false" || Double(text) != nil
        return isLiteral ? text : ".value(\(text))"
    }
}
