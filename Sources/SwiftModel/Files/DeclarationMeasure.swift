/// What a file plan needs to know of a declaration: about how many lines it prints, and what it shows.
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
        case .client, .tag, .operations: return 0
        }
    }

    /// True when a public declaration shows a type of Foundation.
    static func isFromFoundation(_ declaration: SwiftDeclaration) -> Bool {
        switch declaration {
        case .structure(let structure):
            structure.properties.contains { isFromFoundation($0.type) } || structure.nested.contains(where: isFromFoundation)
        case .union(let union):
            union.cases.contains { isFromFoundation($0.payload) } || union.nested.contains(where: isFromFoundation)
        case .alias(let alias): isFromFoundation(alias.type)
        case .client, .tag, .operations, .enumeration, .results: false
        }
    }

    /// Looks at the innermost type of containers and optionals.
    private static func isFromFoundation(_ type: String) -> Bool {
        let start = type.utf8.lastIndex { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: " ") }
        let leaf = type.utf8[(start.map { type.utf8.index(after: $0) } ?? type.utf8.startIndex)...]
            .prefix { $0 != UInt8(ascii: "]") && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: ">") }
        return foundation.contains(Substring(leaf))
    }

    private static let foundation: Set<Substring> = ["Data", "Date", "Decimal", "URL", "UUID"]
}
