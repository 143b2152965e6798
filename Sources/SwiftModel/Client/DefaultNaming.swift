import APIModel

extension APIModel.Parameter {
    /// Whether the client may have its value.
    func isClientWide(_ options: NamingOptions) -> Bool {
        switch location {
        case .query, .cookie: options.clientWideParameters.contains(name)
        case .header:
            options.clientWideParameters.contains { $0.lowercased() == name.lowercased() }
        case .path, .querystring: false
        }
    }
}

extension SwiftParameterDefault {
    /// Each parameter once, as the first operation has it.
    static func defaults(naming api: APIModel.API, in catalog: TypeCatalog) -> [SwiftParameterDefault] {
        guard !catalog.options.clientWideParameters.isEmpty else { return [] }
        var seen: Set<String> = []
        var scope = ArgumentScope()
        var defaults: [SwiftParameterDefault] = []
        for parameter in api.operations.lazy.flatMap(\.parameters) where parameter.isClientWide(catalog.options) {
            let key = "\(parameter.location.rawValue) \(parameter.name.lowercased())"
            guard seen.insert(key).inserted else { continue }
            let argument = OperationArgument(naming: parameter, in: catalog, &scope)
            defaults.append(
                SwiftParameterDefault(
                    documentation: DocumentationLines.lines([argument.description], indentation: 8),
                    access: catalog.options.access.prefix, name: ReservedWords.escaped(argument.name),
                    type: argument.type, location: parameter.location.rawValue,
                    key: SwiftLiteral.string(parameter.name), statement: argument.statements[0]))
        }
        return defaults
    }
}
