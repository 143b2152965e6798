import APIModel

extension SwiftStruct {
    /// - Parameter depth: How many declarations stand around this one.
    init(naming id: APIModel.TypeID, _ object: APIModel.ObjectShape, in catalog: TypeCatalog, depth: Int) {
        let definition = catalog.types[id]
        let access = catalog.options.access.prefix
        let members = catalog.members(of: id, object)
        let isVariable = catalog.isVariable(definition)
        let arguments = Signature.requiredFirst(members.map(\.argument))
        self.init(
            documentation: catalog.documentation(of: definition, depth: depth), attributes: [], access: access,
            name: catalog.names[id]?.name ?? "", conformances: "JSONModel",
            properties: members.map {
                $0.property(access: access, isVariable: isVariable, indentation: (depth + 1) * 4)
            },
            arguments: arguments,
            isWrapped: Signature.isWrapped("\(access)init", arguments, ending: " {", indentation: (depth + 1) * 4),
            assignments: members.map(\.assignment), reads: members.map(\.reading), writes: members.map(\.write),
            nested: catalog.nestedDeclarations(of: id, depth: depth + 1))
    }
}

extension TypeCatalog {
    func isVariable(_ definition: APIModel.TypeDefinition) -> Bool {
        switch options.properties {
        case .followUse: definition.usage.contains(.sent)
        case .constant: false
        case .variable: true
        }
    }

    /// What stands in place for one property is described there.
    func documentation(of definition: APIModel.TypeDefinition, depth: Int) -> [String] {
        var description = definition.description
        if depth > 0, case .inline(_, .property) = definition.origin { description = nil }
        return DocumentationLines.lines(
            [description, deprecation(definition.isDeprecated)], indentation: depth * 4)
    }

    /// Said in words: the attribute would warn in the generated code itself, which uses every declaration.
    func deprecation(_ isDeprecated: Bool) -> String? { isDeprecated ? "Deprecated." : nil }

    func nestedDeclarations(of id: APIModel.TypeID, depth: Int) -> [SwiftDeclaration] {
        (nested[id] ?? []).compactMap { declaration(of: $0, depth: depth) }
    }

    func declaration(of id: APIModel.TypeID, depth: Int) -> SwiftDeclaration? {
        switch forms[id] {
        case .structure(let object): .structure(SwiftStruct(naming: id, object, in: self, depth: depth))
        case .enumeration(let shape): .enumeration(SwiftEnum(naming: id, shape, in: self, depth: depth))
        case .union(let union): .union(SwiftUnion(naming: id, union, in: self, depth: depth))
        default: nil
        }
    }
}
