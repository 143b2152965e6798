/// About how many lines a declaration prints.
enum DeclarationMeasure {
    static func lines(_ declaration: SwiftDeclaration) -> Int {
        switch declaration {
        case .structure(let structure):
            var lines = 16 + structure.documentation.count + structure.properties.count * 5
            for property in structure.properties { lines += property.documentation.count + property.attributes.count }
            return lines + structure.nested.reduce(0) { $0 + Self.lines($1) }
        case .enumeration(let enumeration):
            let perCase = enumeration.openness == .open ? 3 : 1
            return 16 + enumeration.cases.reduce(0) { $0 + perCase + $1.documentation.count }
        case .union(let union):
            let cases = union.cases.reduce(0) { $0 + 4 + $1.documentation.count }
            return 24 + cases + union.nested.reduce(0) { $0 + Self.lines($1) }
        case .alias(let alias): return 2 + alias.documentation.count
        case .results(let results): return 4 + results.cases.count * 2
        case .tag(let tag): return 6 + lines(tag.methods)
        case .methods(let methods): return 2 + lines(methods.methods)
        case .operations(let operations):
            return 2 + operations.factories.reduce(0) { $0 + Self.lines($1) }
        case .client: return 0
        }
    }

    static func lines(_ methods: [SwiftMethod]) -> Int {
        methods.reduce(0) { $0 + 7 + $1.documentation.count + $1.attributes.count }
    }

    static func lines(_ factory: SwiftOperationFactory) -> Int {
        6 + factory.furtherArguments.count + factory.documentation.count + factory.attributes.count
            + factory.preparations.count + factory.statements.count
    }
}
