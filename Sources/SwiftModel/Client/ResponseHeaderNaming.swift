import APIModel

extension SwiftResponseHeader {
    /// Each header of an answer once, as the first operation has it.
    static func headers(naming api: APIModel.API, in catalog: TypeCatalog) -> [SwiftResponseHeader] {
        var scope = ArgumentScope()
        var headers: [SwiftResponseHeader] = []
        var positions: [String: Int] = [:]
        for header in api.operations.lazy.flatMap(\.responses).flatMap(\.headers) {
            let type = type(of: header.type, in: catalog)
            if let position = positions[header.name.lowercased()] {
                if headers[position].type != type { headers[position].type = "String" }
                continue
            }
            positions[header.name.lowercased()] = headers.count
            headers.append(
                SwiftResponseHeader(
                    documentation: DocumentationLines.lines([header.description], indentation: 4),
                    access: catalog.options.access.prefix,
                    name: ReservedWords.escaped(scope.assign(header: header.name)), type: type,
                    key: SwiftLiteral.string(header.name)))
        }
        return headers
    }

    /// Text where it is not one of the runtime's types, or a list of such.
    private static func type(of use: APIModel.TypeUse, in catalog: TypeCatalog) -> String {
        switch catalog.types[catalog.forms.resolved(use).id].shape {
        case .scalar(let scalar): ScalarMapping(scalar).type
        case .array(let element):
            if case .scalar(let scalar) = catalog.types[catalog.forms.resolved(element).id].shape {
                "[" + ScalarMapping(scalar).type + "]"
            } else {
                "[String]"
            }
        default: "String"
        }
    }
}
