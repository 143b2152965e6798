import APIModel
import Diagnostics

extension TypeCatalog {
    /// The stored properties of a structure, in the document's order; what the object keeps beside them comes last.
    func members(of id: APIModel.TypeID, _ object: APIModel.ObjectShape) -> [StructMember] {
        var scope = NameScope { ReservedWords.dodged.contains($0) }
        let properties = visibleProperties(of: object, usage: types[id].usage)
        var members = properties.map { property in
            let name = SwiftIdentifier.value(property.name)
            let assigned = scope.assign(name) { SwiftIdentifier.alternatives(to: name, for: property.name) }
            return member(property, named: assigned, of: id)
        }
        if case .typed(let value) = object.additional {
            let name = scope.assign("additionalProperties") { ["otherProperties"] }
            members.append(additionalMember(value, named: name, of: id, besides: properties))
        }
        for (index, property) in properties.enumerated() where property.isIndirect {
            members[index].storage = scope.assign("stored" + SwiftIdentifier.type(property.name))
        }
        return members
    }

    /// What can only be received has no place in what is only sent, and the reverse (OpenAPI 3.1, 4.8.24.1).
    private func visibleProperties(
        of object: APIModel.ObjectShape, usage: APIModel.Usage
    ) -> [APIModel.Property] {
        let hidden: APIModel.PropertyAccess? = usage == .sent ? .readOnly : usage == .received ? .writeOnly : nil
        let visible = object.properties.filter { $0.access != hidden }
        return visible.isEmpty ? object.properties : visible
    }

    private func member(
        _ property: APIModel.Property, named name: String, of id: APIModel.TypeID
    ) -> StructMember {
        let type = self[property.type.id]
        let optionality = optionality(of: property, in: id)
        let constant = optionality == .required ? constant(property, of: id) : nil
        let key = SwiftLiteral.string(property.name)
        return StructMember(
            name: name, type: optionality.type(text(of: type, in: id)),
            argumentDefault: constant.map { " = " + $0 } ?? optionality.argumentDefault,
            read: optionality.read(key, as: type), write: optionality.write(key, StructMember.reference(name)),
            description: [
                property.description ?? inheritedDescription(property.type), deprecation(property.isDeprecated),
            ], property: property)
    }

    private func optionality(
        of property: APIModel.Property, in id: APIModel.TypeID
    ) -> Optionality {
        let definition = types[id]
        var presence = property.presence
        var text: String?
        switch presence {
        case .required where property.access != .readWrite && definition.usage == [.sent, .received]:
            presence = .optional
        // A server's own value: a default of it would be sent with every request.
        case .defaulted where property.access == .readOnly && definition.usage == [.sent, .received]:
            presence = .optional
        case .defaulted where definition.isPatch && constant(property, of: id) == nil:
            presence = .optional
        case .defaulted(let value):
            text = literal(value, for: property.type)
            if text == nil, value != .null {
                diagnostics.note(.unspellableDefault(property.name), at: property.range)
            }
        default: break
        }
        return Optionality(
            presence: presence, isNullable: isNullable(property.type), isSent: definition.usage.contains(.sent),
            literal: text)
    }

    /// The one value that the property can have: its type has no other, or a union tells the type by it.
    private func constant(_ property: APIModel.Property, of id: APIModel.TypeID) -> String? {
        if let constant = constant(property.type) { return constant }
        guard let tag = tags[id], tag.property == property.name else { return nil }
        return literal(.string(tag.value), for: property.type)
    }

    private func additionalMember(
        _ value: APIModel.TypeUse, named name: String, of id: APIModel.TypeID, besides properties: [APIModel.Property]
    ) -> StructMember {
        let keys = SwiftLiteral.strings(properties.map(\.name))
        return StructMember(
            name: name, type: text(of: element(value).dictionary(), in: id), argumentDefault: " = [:]",
            read: "json.additional(except: \(keys))", write: "json.write(additional: \(name))",
            description: ["Further properties, by name."])
    }

    /// A type without a declaration leaves its description to whatever has it.
    func inheritedDescription(_ use: APIModel.TypeUse) -> String? {
        forms[use.id].isDeclared ? nil : types[use.id].description
    }
}

extension Diagnostic.Message {
    static func unspellableDefault(_ property: String) -> Self {
        Self(
            id: "unspellable-default",
            "the default of '\(property)' has no literal in Swift; the property is optional instead")
    }
}
