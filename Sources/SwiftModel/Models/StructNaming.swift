import APIModel

extension SwiftStruct {
    /// - Parameter depth: How many declarations stand around this one.
    init(
        naming id: APIModel.TypeID, _ members: [StructMember], isTuple: Bool = false, in catalog: TypeCatalog,
        depth: Int
    ) {
        let definition = catalog.types[id]
        let access = catalog.options.access.prefix
        let isVariable = catalog.isVariable(definition)
        let ordered =
            members.filter { $0.argumentDefault.isEmpty } + members.filter { !$0.argumentDefault.isEmpty }
        self.init(
            documentation: catalog.documentation(of: id, depth: depth), attributes: [], access: access,
            name: catalog.names[id]?.name ?? "",
            conformances: ([isTuple ? "JSONModel" : "JSONObjectModel"] + catalog.conformances(of: definition))
                .joined(separator: ", "),
            isTuple: isTuple, depth: depth,
            properties: members.map {
                $0.property(access: access, isVariable: isVariable, indentation: (depth + 1) * 4)
            },
            arguments: ordered.map(\.argument), assignments: ordered.map(\.assignment),
            reads: ordered.map(\.reading), writes: members.map(\.write),
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

    /// Protocols that the user asks for.
    func conformances(of definition: APIModel.TypeDefinition) -> [String] {
        guard !options.conformances.isEmpty else { return [] }
        var protocols = options.conformances["*"] ?? []
        if case .named(let name) = definition.origin { protocols += options.conformances[name] ?? [] }
        return protocols.map(\.type)
    }

    /// What stands in place for one property is described there.
    func documentation(of id: APIModel.TypeID, depth: Int) -> [String] {
        let definition = types[id]
        var description = definition.description
        if depth > 0 || forms.sharedTitle(of: id) != nil, case .inline(_, .property) = definition.origin {
            description = nil
        }
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
        case .structure(let object):
            .structure(SwiftStruct(naming: id, members(of: id, object), in: self, depth: depth))
        case .tuple(let elements, let rest):
            .structure(
                SwiftStruct(
                    naming: id, members(ofTuple: id, elements, rest: rest), isTuple: true, in: self, depth: depth))
        case .enumeration(let shape): .enumeration(SwiftEnum(naming: id, shape, in: self, depth: depth))
        case .union(let union): .union(SwiftUnion(naming: id, union, in: self, depth: depth))
        default: nil
        }
    }
}
