import APIModel

extension SwiftUnion {
    init(naming id: APIModel.TypeID, _ union: APIModel.UnionShape, in catalog: TypeCatalog, depth: Int) {
        let names = catalog.caseNames[id] ?? []
        var cases: [Case] = []
        var seenTags: Set<String> = []
        for (index, variant) in union.variants.enumerated() {
            let payload = catalog.text(of: catalog.element(variant.type), in: id)
            let description =
                catalog.forms[variant.type.id].isDeclared ? nil : catalog.types[variant.type.id].description
            cases.append(
                Case(
                    documentation: DocumentationLines.lines([description], indentation: (depth + 1) * 4),
                    name: ReservedWords.escaped(names[index]), payload: payload,
                    pattern: Self.pattern(variant, index, names[index], union.selection, &seenTags),
                    read: payload + "(json: json)"))
        }
        self.init(
            documentation: catalog.documentation(of: id, depth: depth), attributes: [],
            access: catalog.options.access.prefix, name: catalog.names[id]?.name ?? "", depth: depth,
            indirection: union.isIndirect ? "indirect " : "", conformances: "JSONModel",
            selector: Self.selector(union.selection), shapes: Self.shapes(union), cases: cases,
            fallback: Self.fallback(union.selection, cases),
            nested: catalog.nestedDeclarations(of: id, depth: depth + 1))
    }

    private static func selector(_ selection: APIModel.UnionShape.Selection) -> String {
        switch selection {
        case .discriminator(let property, _): "json.discriminator(\(SwiftLiteral.string(property)))"
        case .signature: "json.match(Self.shapes)"
        }
    }

    /// A tag leads to the first variant that claims it.
    private static func pattern(
        _ variant: APIModel.UnionShape.Variant, _ index: Int, _ name: String,
        _ selection: APIModel.UnionShape.Selection, _ seen: inout Set<String>
    ) -> String {
        guard case .discriminator = selection else { return "\(index)" }
        let tags = (variant.tags.isEmpty ? [variant.name ?? name] : variant.tags).filter { seen.insert($0).inserted }
        return (tags.isEmpty ? [name] : tags).map(SwiftLiteral.string).joined(separator: ", ")
    }

    /// What a value becomes that no case claims.
    private static func fallback(_ selection: APIModel.UnionShape.Selection, _ cases: [Case]) -> String {
        guard case .discriminator(_, let index?) = selection, cases.indices.contains(index) else {
            return ".unrecognized(JSONValue(json: json))"
        }
        return ".\(cases[index].name)(\(cases[index].read))"
    }

    private static func shapes(_ union: APIModel.UnionShape) -> [String] {
        guard case .signature = union.selection else { return [] }
        let objects = union.variants.count { $0.signature.isObject }
        return UnionShapeText.pieces(union.variants.map { objects > 1 ? $0.signature : $0.signature.alone })
    }
}

extension APIModel.UnionShape.Signature {
    fileprivate var isObject: Bool {
        switch self {
        case .object, .any, .either: true
        default: false
        }
    }

    /// What still matters of an object where no other variant is one: optional keys only tell objects apart.
    fileprivate var alone: APIModel.UnionShape.Signature {
        guard case .object(let required, _, let constants, _) = self else { return self }
        return .object(required: required, optional: [], constants: constants, isOpen: false)
    }
}
