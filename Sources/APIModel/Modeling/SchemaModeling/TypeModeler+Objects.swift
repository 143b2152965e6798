import OpenAPI
import ToolDiagnostics
import YAML

extension TypeModeler {
    /// An object with its properties, or a dictionary when it declares none.
    mutating func fillObject(_ id: TypeID, _ conjunction: Conjunction, _ place: Place) {
        let members = ObjectMembers(of: conjunction)
        let additional = additional(of: members, id, place)
        reportConditionalProperties(of: conjunction, declared: members.properties)
        if members.properties.isEmpty {
            switch additional {
            case .unspecified: return graph.define(id, as: .dictionary(TypeUse(intern(.any))))
            case .typed(let value): return graph.define(id, as: .dictionary(value))
            case .forbidden: break
            }
        }
        var properties: [Property] = []
        for member in members.properties where !member.isForbidden {
            let isDiscriminator = conjunction.parts.contains { $0.schema.discriminator?.propertyName == member.name }
            properties.append(
                member.schemas.isEmpty && isDiscriminator
                    ? Property(discriminator: member, TypeUse(intern(.scalar(.string(.any)))))
                    : property(member, position: properties.count, of: id, additional, place))
        }
        let isFreeForm = members.properties.allSatisfy(\.schemas.isEmpty) && !members.properties.isEmpty
        var shape = ObjectShape(properties: properties, additional: additional)
        if isFreeForm, case .unspecified = additional { shape.additional = .typed(TypeUse(intern(.any))) }
        graph.define(id, as: .object(shape))
    }

    private mutating func property(
        _ member: ObjectMembers.Member, position: Int, of id: TypeID, _ additional: AdditionalProperties, _ place: Place
    ) -> Property {
        guard !member.schemas.isEmpty else { return undeclared(member, position, of: id, additional) }
        let conjunction = analysis.conjunction(ofAll: member.schemas)
        let inside = place.inside(owner(of: member, within: id), .property(member.name))
        let type = type(of: member, conjunction, at: inside)
        if let value = conjunction.defaultValue {
            pendingDefaults.append(PendingDefault(place: PropertyPlace(object: id, property: position), value: value))
        }
        return Property(
            name: member.name, type: type, presence: member.isRequired ? .required : .optional,
            access: access(of: conjunction, at: member.range),
            description: conjunction.written.lazy.compactMap(\.description).first,
            isDeprecated: conjunction.written.contains(where: \.isDeprecated), isIndirect: false, range: member.range)
    }

    private mutating func type(of member: ObjectMembers.Member, _ conjunction: Conjunction, at place: Place) -> TypeUse
    {
        guard !member.otherShapes.isEmpty else { return use(of: conjunction, at: place) }
        let shapes = [conjunction] + member.otherShapes.map { analysis.conjunction(ofAll: $0) }
        let (meaning, whole) = analysis.alternatives(shapes)
        return use(of: meaning, whole, at: place)
    }

    /// `required` names a property that nothing declares.
    private mutating func undeclared(
        _ member: ObjectMembers.Member, _ position: Int, of id: TypeID, _ additional: AdditionalProperties
    ) -> Property {
        let type: TypeUse
        if case .typed(let value) = additional {
            type = value
        } else {
            diagnostics.warning(.requiredPropertyUndeclared(member.name), at: member.range)
            undeclaredProperties.append(PropertyPlace(object: id, property: position))
            type = TypeUse(intern(.any))
        }
        return Property(
            name: member.name, type: type, presence: .required, access: .readWrite, description: nil,
            isDeprecated: false, isIndirect: false, range: member.range)
    }

    /// The type inside which the property is written: an inherited inline type belongs to the base.
    private func owner(of member: ObjectMembers.Member, within id: TypeID) -> TypeID {
        switch member.owner {
        case .place, .union: id
        case .type(let owner): owner
        case .named(let schema): self.id(of: schema) ?? id
        }
    }

    private func access(of conjunction: Conjunction, at range: SourceRange) -> PropertyAccess {
        let isReadOnly =
            conjunction.written.contains(where: \.isReadOnly) || conjunction.names.contains(where: \.schema.isReadOnly)
        let isWriteOnly =
            conjunction.written.contains(where: \.isWriteOnly)
            || conjunction.names.contains(where: \.schema.isWriteOnly)
        switch (isReadOnly, isWriteOnly) {
        case (true, true):
            diagnostics.warning(.readOnlyAndWriteOnly, at: range)
            return .readWrite
        case (true, false): return .readOnly
        case (false, true): return .writeOnly
        case (false, false): return .readWrite
        }
    }

    private mutating func additional(of members: ObjectMembers, _ id: TypeID, _ place: Place) -> AdditionalProperties {
        if members.additional.isEmpty { return members.forbidsAdditional ? .forbidden : .unspecified }
        let inside = place.inside(id, .additionalProperty)
        if members.additional.contains(where: { $0.constant == true }) { return .typed(TypeUse(intern(.any))) }
        guard !members.patterns.isEmpty, members.additional.count > 1 else {
            return .typed(use(of: analysis.conjunction(ofAll: members.additional), at: inside))
        }
        let (meaning, conjunction) = analysis.alternatives(members.additional.map { analysis.conjunction(of: $0) })
        return .typed(use(of: meaning, conjunction, at: inside))
    }
}

extension Property {
    /// A discriminator is a string, whether it is declared or not (OpenAPI 3.1, 4.8.25).
    fileprivate init(discriminator member: ObjectMembers.Member, _ string: TypeUse) {
        self.init(name: member.name, type: string, presence: .required, access: .readWrite, range: member.range)
    }
}

extension Conjunction {
    /// The nearest `default`: at the place itself, else in what it refers to.
    var defaultValue: Node? {
        written.lazy.compactMap(\.defaultValue).first ?? names.lazy.compactMap(\.schema.defaultValue).first
    }
}

extension Diagnostic.Message {
    fileprivate static func requiredPropertyUndeclared(_ name: String) -> Self {
        Self(
            id: "required-property-undeclared",
            "'required' names '\(name)', which no 'properties' declare; "
                + "it becomes an optional property of any JSON value"
        )
    }

    fileprivate static var readOnlyAndWriteOnly: Self {
        Self(
            id: "read-only-and-write-only",
            "a property cannot be both 'readOnly' and 'writeOnly'; it is treated as neither")
    }
}
