import APIModel

extension SwiftEnum {
    init(naming id: APIModel.TypeID, _ shape: APIModel.EnumShape, in catalog: TypeCatalog, depth: Int) {
        let names = catalog.caseNames[id] ?? []
        let openness = catalog.openness(of: shape, id)
        let isString = shape.rawType == .string
        let cases = zip(shape.values, names).map { value, name in
            Case(
                documentation: DocumentationLines.lines([value.description], indentation: (depth + 1) * 4),
                name: ReservedWords.escaped(name), rawValue: SwiftEnum.rawValue(value.literal))
        }
        self.init(
            documentation: catalog.documentation(of: id, depth: depth), attributes: [],
            access: catalog.options.access.prefix, name: catalog.names[id]?.name ?? "", depth: depth,
            openness: openness,
            rawType: isString ? "String" : "Int",
            conformances: (openness == .open ? "Open" : "Closed") + (isString ? "StringEnum" : "IntegerEnum"),
            cases: cases)
    }

    private static func rawValue(_ literal: APIModel.Literal) -> String {
        switch literal {
        case .string(let text): SwiftLiteral.string(text)
        case .integer(let digits): digits
        default: "\"\""
        }
    }
}

extension TypeCatalog {
    /// Only what is never received can be known completely.
    func openness(of shape: APIModel.EnumShape, _ id: APIModel.TypeID) -> SwiftEnum.Openness {
        guard shape.values.count <= SwiftEnum.maximumClosedCases else { return .open }
        return switch options.enumerations {
        case .open: .open
        case .closed: shape.isOpen ? .open : .closed
        case .followUse: types[id].usage == .sent && !shape.isOpen ? .closed : .open
        }
    }
}
