/// Tells whether a declaration shows a type of Foundation: a public import that no declaration needs is a warning.
enum FoundationUse {
    static func isShown(in declaration: SwiftDeclaration) -> Bool {
        switch declaration {
        case .structure(let structure):
            structure.properties.contains { isShown($0.type) } || structure.nested.contains(where: isShown)
        case .union(let union):
            union.cases.contains { isShown($0.payload) } || union.nested.contains(where: isShown)
        case .alias(let alias): isShown(alias.type)
        case .client(let client): client.methods.contains { isShown($0.parameters, $0.success, $0.failure) }
        case .tag(let tag): tag.methods.contains { isShown($0.parameters, $0.success, $0.failure) }
        case .operations(let operations):
            operations.factories.contains { isShown($0.parameters, $0.success, $0.failure) }
        case .results(let results): results.cases.contains { isShown($0.payload) }
        case .enumeration: false
        }
    }

    private static func isShown(_ parameters: [SwiftParameter], _ success: String, _ failure: String) -> Bool {
        isShown(success) || isShown(failure) || parameters.contains { isShown($0.type) }
    }

    /// Looks at the innermost type; no declaration of the document may have one of these names.
    private static func isShown(_ type: String) -> Bool {
        var type = type
        return type.withUTF8 { bytes in
            let end = bytes.lastIndex(where: isNamePart).map { $0 + 1 } ?? 0
            let start = bytes[..<end].lastIndex { !isNamePart($0) }.map { $0 + 1 } ?? 0
            // Nearly all names are told by their first letter.
            let first = start < end ? bytes[start] : 0
            guard first == UInt8(ascii: "D") || first == UInt8(ascii: "U") else { return false }
            return types.contains { bytes[start..<end].elementsEqual($0.utf8) }
        }
    }

    private static func isNamePart(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "?"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"),
            UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: " "), UInt8(ascii: ":"), UInt8(ascii: "."):
            false
        default: true
        }
    }

    private static let types = ["Data", "Date", "Decimal", "URL", "UUID"]
}
