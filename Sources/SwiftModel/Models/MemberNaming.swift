import APIModel
import ToolDiagnostics

extension TypeCatalog {
    /// The stored properties of a structure, in the document's order; what the object keeps beside them comes last.
    func members(of id: APIModel.TypeID, _ object: APIModel.ObjectShape) -> [StructMember] {
        let nestedTypes = Set((nested[id] ?? []).compactMap { names[$0]?.name })
        let properties = visibleProperties(of: object, usage: types[id].usage)
        var scope = NameScope(taken: nestedTypes, count: properties.count) {
            ReservedWords.structureMembers.contains($0)
        }
        if case .typed = object.additional { scope.take(ReservedWords.additionalProperties) }
        let overrides = properties.map { options.names.member(.property, $0.name, of: types[id], at: $0.range) }
        let chosen = scope.assign(overrides, diagnostics)
        var members = zip(properties, chosen).map { property, chosen in
            let name = SwiftIdentifier.value(property.name)
            let assigned =
                chosen ?? scope.assign(name) { SwiftIdentifier.alternatives(to: name, for: property.name) }
            return member(property, named: assigned, of: id)
        }
        if case .typed(let value) = object.additional {
            members.append(additionalMember(value, of: id, besides: properties))
        }
        for (index, property) in properties.enumerated() where property.isIndirect {
            members[index].storage = scope.assign("stored" + SwiftIdentifier.type(property.name))
        }
        return members
    }

    /// What became of one property of a structure.
    func member(
        for property: String, of id: APIModel.TypeID, _ object: APIModel.ObjectShape
    ) -> StructMember? {
        let visible = visibleProperties(of: object, usage: types[id].usage)
        return visible.firstIndex { $0.name == property }.map { members(of: id, object)[$0] }
    }

    /// What can only be received has no place in what is only sent, and the reverse (OpenAPI 3.1, 4.8.24.1).
    private func visibleProperties(
        of object: APIModel.ObjectShape, usage: APIModel.Usage
    ) -> [APIModel.Property] {
        let hidden: APIModel.PropertyAccess? = usage == .sent ? .readOnly : usage == .received ? .writeOnly : nil
        guard object.properties.contains(where: { $0.access == hidden }) else { return object.properties }
        let visible = object.properties.filter { $0.access != hidden }
        return visible.isEmpty ? object.properties : visible
    }

    private func member(
        _ property: APIModel.Property, named name: String, of id: APIModel.TypeID
    ) -> StructMember {
        let type = replacedType(at: property.range) ?? fileType(of: property, in: id) ?? self[property.type.id]
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

    /// A type of the user's in place of the property's own.
    private func replacedType(at place: SourceRange) -> SwiftType? {
        options.types.byPlace[place].map { SwiftType($0.type) }
    }

    /// The type of a file, or of files, in parts of an answer.
    private func fileType(of property: APIModel.Property, in id: APIModel.TypeID) -> SwiftType? {
        guard partStructures.contains(id), let type = forms.fileType(property.type) else { return nil }
        return SwiftType(type == "FilePart" ? "ReceivedFile" : "[ReceivedFile]")
    }

    private func optionality(
        of property: APIModel.Property, in id: APIModel.TypeID
    ) -> Optionality {
        let usage = types[id].usage
        var presence = property.presence
        var text: String?
        switch presence {
        case .required where property.access != .readWrite && usage == [.sent, .received]:
            presence = .optional
        // A server's own value: a default of it would be sent with every request.
        case .defaulted where property.access == .readOnly && usage == [.sent, .received]:
            presence = .optional
        case .defaulted where types[id].isPatch && constant(property, of: id) == nil:
            presence = .optional
        case .defaulted(let value):
            text = literal(value, for: property.type)
            if text == nil, value != .null {
                diagnostics.note(.unspellableDefault(property.name), at: property.range)
            }
        default: break
        }
        return Optionality(
            presence: presence, isNullable: isNullable(property.type), isSent: usage.contains(.sent),
            literal: text)
    }

    /// The one value that the property can have: its type has no other, or a union tells the type by it.
    private func constant(_ property: APIModel.Property, of id: APIModel.TypeID) -> String? {
        if let constant = constant(property.type) { return constant }
        guard let tag = tags[id], tag.property == property.name else { return nil }
        return literal(.string(tag.value), for: property.type)
    }

    private func additionalMember(
        _ value: APIModel.TypeUse, of id: APIModel.TypeID, besides properties: [APIModel.Property]
    ) -> StructMember {
        let name = ReservedWords.additionalProperties
        let keys = SwiftLiteral.strings(properties.map(\.name))
        return StructMember(
            name: name, type: text(of: element(value).dictionary(), in: id), argumentDefault: " = [:]",
            read: "json.additional(except: \(keys))", write: "json.write(additional: \(name))",
            description: ["Further properties, by name."])
    }

    /// A type without a declaration of its own leaves its description to whatever has it.
    func inheritedDescription(_ use: APIModel.TypeUse) -> String? {
        let isToldByType = forms[use.id].isDeclared && forms.sharedTitle(of: use.id) == nil
        return isToldByType ? nil : types[use.id].description
    }
}

extension Diagnostic.Message {
    static func unspellableDefault(_ property: String) -> Self {
        Self(
            id: "unspellable-default",
            "the default of '\(property)' has no literal in Swift; the property is optional instead")
    }
}
