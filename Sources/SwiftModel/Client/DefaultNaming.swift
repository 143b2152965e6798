import APIModel

extension SwiftParameterDefault {
    /// Each parameter once, as the first operation has it.
    static func defaults(naming api: APIModel.API, in catalog: inout TypeCatalog) -> [SwiftParameterDefault] {
        guard !catalog.options.clientWide.isEmpty else { return [] }
        var seen: Set<String> = []
        var scope = ArgumentScope()
        var defaults: [SwiftParameterDefault] = []
        let parameters = api.operations.lazy.flatMap(\.parameters)
        for parameter in parameters where catalog.options.clientWide.contains(parameter) {
            let key = "\(parameter.location.rawValue) \(parameter.name.lowercased())"
            guard seen.insert(key).inserted else { continue }
            let argument = OperationArgument(naming: parameter, in: catalog, &scope)
            defaults.append(
                SwiftParameterDefault(
                    documentation: DocumentationLines.lines([argument.description], indentation: 8),
                    access: catalog.options.access.prefix, name: ReservedWords.escaped(argument.name),
                    type: catalog.textInClient(argument.type), location: parameter.location.rawValue,
                    key: SwiftLiteral.string(parameter.name),
                    statement: argument.entry == nil
                        ? argument.statements[0]
                        : OperationArgument.statement(
                            parameter, ReservedWords.escaped(argument.name), catalog.diagnostics)))
        }
        return defaults
    }
}
