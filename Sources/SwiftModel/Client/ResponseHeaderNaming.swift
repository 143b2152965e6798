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

    /// What says nothing of its values is text.
    private static func type(of use: APIModel.TypeUse, in catalog: TypeCatalog) -> String {
        let type = catalog[use.id]
        guard type.isFreeForm else { return type.text }
        return type.containers > 0 && !type.text.contains(":") ? "[String]" : "String"
    }
}
