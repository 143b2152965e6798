import APIModel
package import ToolDiagnostics

/// A type that the user wrote, in place of one that would be made.
package struct TypeReplacement: Sendable, Hashable {
    /// As it is spelled in Swift.
    package let type: String
    /// The module to import for it.
    package let module: String?
    package let range: SourceRange?

    package init(type: String, module: String? = nil, at range: SourceRange? = nil) {
        self.type = type
        self.module = module
        self.range = range
    }
}

/// Types of the user by format and by schema.
package struct TypeReplacements: Sendable {
    package var byFormat: [String: TypeReplacement] = [:]
    package var bySchema: [String: TypeReplacement] = [:]
    /// By where the document describes the type.
    package var byPlace: [SourceRange: TypeReplacement] = [:]

    package init() {}

    var isEmpty: Bool { byFormat.isEmpty && bySchema.isEmpty && byPlace.isEmpty }

    var all: [TypeReplacement] { Array(byFormat.values) + Array(bySchema.values) + Array(byPlace.values) }

    subscript(definition: APIModel.TypeDefinition) -> TypeReplacement? {
        guard !isEmpty else { return nil }
        if let placed = byPlace[definition.range] { return placed }
        guard case .named(let name) = definition.origin else { return nil }
        return bySchema[name]
    }
}

extension NamingOptions {
    /// Modules to import for types of the user, by the name of the type.
    var modules: [String: String] {
        var modules: [String: String] = [:]
        for replacement in types.all + conformances.values.joined() {
            if let module = replacement.module { modules[replacement.type] = module }
        }
        return modules
    }

    /// Reports what the document does not have.
    func checkTypes(against api: APIModel.API, _ diagnostics: Diagnostics) {
        checkPlaces(api, diagnostics)
        let asked = types.bySchema.mapValues(\.range).merging(conformances.mapValues { $0.first?.range }) { $1 }
        guard !asked.isEmpty else { return }
        let schemas = Set(
            api.types.definitions.compactMap { definition -> String? in
                if case .named(let name) = definition.origin { name } else { nil }
            })
        for (name, range) in asked where name != "*" && !schemas.contains(name) {
            diagnostics.warning(
                .noSuchSchema(name, nearest: nearestName(to: name, in: schemas.sorted())), at: range ?? nil)
        }
    }
}

extension NamingOptions {
    private func checkPlaces(_ api: APIModel.API, _ diagnostics: Diagnostics) {
        guard !types.byPlace.isEmpty else { return }
        var places = Set(api.types.definitions.map(\.range))
        for case .object(let object) in api.types.definitions.map(\.shape) {
            places.formUnion(object.properties.map(\.range))
        }
        for (place, replacement) in types.byPlace where !places.contains(place) {
            diagnostics.warning(.nothingToReplace, at: replacement.range)
        }
    }
}

extension Diagnostic.Message {
    static var nothingToReplace: Self {
        Self(
            id: "nothing-to-replace",
            "the type at that place cannot be replaced; give it a schema of its own, or name its format")
    }

    static func noSuchSchema(_ name: String, nearest: String?) -> Self {
        Self(
            id: "no-such-schema", "the document has no schema '\(name)', so this changes nothing",
            hint: nearest.map { "did you mean '\($0)'?" })
    }
}
