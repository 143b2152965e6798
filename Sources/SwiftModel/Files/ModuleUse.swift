/// Tells which modules declarations need beside the runtime: a public import that no declaration needs is a warning.
struct ModuleUse {
    /// Modules by the types of the user that they declare.
    private let modules: [String: String]
    private var found: Set<String> = []

    /// - Parameter modules: Those of the user's own types.
    init(of declarations: [SwiftDeclaration], modules: [String: String]) {
        self.modules = modules
        for declaration in declarations { add(declaration) }
    }

    /// In order of their names.
    var names: [String] { found.sorted() }

    private mutating func add(_ declaration: SwiftDeclaration) {
        switch declaration {
        case .structure(let structure):
            for property in structure.properties { add(property.type) }
            addConformances(structure.conformances)
            for nested in structure.nested { add(nested) }
        case .union(let union):
            for variant in union.cases { add(variant.payload) }
            for nested in union.nested { add(nested) }
        case .alias(let alias): add(alias.type)
        case .client(let client):
            add(client.methods)
            for header in client.headers { add(header.type) }
        case .tag(let tag): add(tag.methods)
        case .methods(let methods): add(methods.methods)
        case .operations(let operations):
            for factory in operations.factories { add(factory.parameters, factory.success, factory.failure) }
        case .results(let results): for result in results.cases { add(result.payload) }
        case .enumeration: break
        }
    }

    private mutating func add(_ methods: [SwiftMethod]) {
        for method in methods { add(method.parameters, method.success, method.failure) }
    }

    private mutating func addConformances(_ conformances: String) {
        guard !modules.isEmpty else { return }
        for name in conformances.split(separator: ",") {
            if let module = modules[String(name.drop { $0 == " " })] { found.insert(module) }
        }
    }

    private mutating func add(_ parameters: [SwiftParameter], _ success: String, _ failure: String) {
        add(success)
        add(failure)
        for parameter in parameters { add(parameter.type) }
    }

    private mutating func add(_ type: String) {
        if Self.showsFoundation(type) { found.insert("Foundation") }
        for (name, module) in modules where Self.contains(type, name) { found.insert(module) }
    }

    /// True when the name stands in the type with nothing of a longer name beside it.
    private static func contains(_ type: String, _ name: String) -> Bool {
        if type == name { return true }
        let bytes = Array(type.utf8)
        let wanted = Array(name.utf8)
        guard !wanted.isEmpty, bytes.count > wanted.count else { return false }
        return (0...(bytes.count - wanted.count)).contains { start in
            let end = start + wanted.count
            return bytes[start..<end].elementsEqual(wanted) && (start == 0 || !isNamePart(bytes[start - 1]))
                && (end == bytes.count || !isNamePart(bytes[end]))
        }
    }

    /// Looks at the innermost type; no declaration of the document may have one of these names.
    private static func showsFoundation(_ type: String) -> Bool {
        var type = type
        return type.withUTF8 { bytes in
            let end = bytes.lastIndex(where: isNamePart).map { $0 + 1 } ?? 0
            let start = bytes[..<end].lastIndex { !isNamePart($0) }.map { $0 + 1 } ?? 0
            // Nearly all names are told by their first letter.
            guard start < end, bytes[start] == UInt8(ascii: "D") || bytes[start] == UInt8(ascii: "U") else {
                return false
            }
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
