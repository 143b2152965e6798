import APIModel
package import ToolDiagnostics

/// Names that the user gives instead of those made from the document.
package struct NameOverrides: Sendable {
    /// What a name belongs to. The raw value is its word in the configuration.
    package enum Kind: String, Sendable, CaseIterable {
        case schema = "schemas"
        /// Keys are `name`, or `Schema.name` for the property of one schema.
        case property = "properties"
        /// Keys are an `operationId` or a method and a path (`GET /jobs`).
        case operation = "operations"
        case tag = "tags"
        /// Values of enumerations: `value`, or `Schema.value`.
        case value = "values"
    }

    package struct Override: Sendable, Hashable {
        package let name: String
        /// Where the user says so.
        package let range: SourceRange?

        package init(_ name: String, at range: SourceRange?) {
            self.name = name
            self.range = range
        }
    }

    private var byKind: [Kind: [String: Override]] = [:]
    private var byPlace: [SourceRange: Override] = [:]

    package init() {}

    package var isEmpty: Bool { byKind.isEmpty && byPlace.isEmpty }

    package subscript(kind: Kind, key: String) -> Override? {
        get { byKind[kind]?[key] }
        set { byKind[kind, default: [:]][key] = newValue }
    }

    /// The name of what the document describes at a place.
    package subscript(place: SourceRange) -> Override? {
        get { byPlace[place] }
        set { byPlace[place] = newValue }
    }

    func schema(_ name: String, at place: SourceRange) -> Override? {
        isEmpty ? nil : self[place] ?? self[.schema, name]
    }

    func tag(_ name: String) -> Override? { self[.tag, name] }

    func operation(_ operation: APIModel.Operation) -> Override? {
        guard !isEmpty else { return nil }
        return self[operation.range] ?? operation.id.flatMap { self[.operation, $0] }
            ?? self[.operation, operation.method + " " + operation.path]
    }

    /// The name of a property or a value of a type.
    func member(_ kind: Kind, _ name: String, of type: APIModel.TypeDefinition, at place: SourceRange) -> Override? {
        guard !isEmpty else { return nil }
        if let placed = self[place] { return placed }
        if case .named(let schema) = type.origin, let own = self[kind, schema + "." + name] { return own }
        return self[kind, name]
    }
}

extension NameOverrides {
    /// Reports what the document does not have, and what is no name in Swift.
    func check(against api: APIModel.API, _ diagnostics: Diagnostics) {
        guard !isEmpty else { return }
        let overrides = byKind.values.flatMap(\.values) + byPlace.values
        for override in overrides where !SwiftIdentifier.isPlain(override.name) {
            diagnostics.error(.unusableName(override.name), at: override.range)
        }
        let known = KnownNames(api)
        for (place, override) in byPlace where !known.contains(place) {
            diagnostics.warning(.nothingToName, at: override.range)
        }
        for (kind, table) in byKind {
            for (key, override) in table where !known.contains(kind, key) {
                diagnostics.warning(
                    .nothingToRename(kind, key, nearest: known.nearest(kind, to: key)), at: override.range)
            }
        }
    }
}

/// What a document offers to be renamed.
private struct KnownNames {
    private var names: [NameOverrides.Kind: Set<String>] = [:]
    private var places: Set<SourceRange> = []

    init(_ api: APIModel.API) {
        names[.tag] = Set(api.tags.map(\.name))
        for operation in api.operations {
            if let id = operation.id { names[.operation, default: []].insert(id) }
            names[.operation, default: []].insert(operation.method + " " + operation.path)
            places.insert(operation.range)
        }
        for definition in api.types.definitions { add(definition) }
    }

    private mutating func add(_ definition: APIModel.TypeDefinition) {
        places.insert(definition.range)
        var schema: String?
        if case .named(let name) = definition.origin { schema = name }
        if let schema { names[.schema, default: []].insert(schema) }
        switch definition.shape {
        case .object(let object):
            for property in object.properties {
                add(.property, property.name, of: schema)
                places.insert(property.range)
            }
        case .enumeration(let enumeration):
            for value in enumeration.values {
                add(.value, TypeCatalog.text(of: value.literal), of: schema)
                places.insert(value.range)
            }
        default: break
        }
    }

    private mutating func add(_ kind: NameOverrides.Kind, _ name: String, of schema: String?) {
        names[kind, default: []].insert(name)
        if let schema { names[kind, default: []].insert(schema + "." + name) }
    }

    func contains(_ kind: NameOverrides.Kind, _ key: String) -> Bool { names[kind]?.contains(key) ?? false }

    func contains(_ place: SourceRange) -> Bool { places.contains(place) }

    func nearest(_ kind: NameOverrides.Kind, to key: String) -> String? {
        nearestName(to: key, in: (names[kind] ?? []).sorted())
    }
}

extension Diagnostic.Message {
    static func unusableName(_ name: String) -> Self {
        Self(
            id: "unusable-name", "'\(name)' cannot be a name in Swift; use letters, digits and '_', no digit first")
    }

    static var nothingToName: Self {
        Self(
            id: "nothing-to-name",
            "nothing at that place has a name in Swift; name a schema, property, operation or value of an enumeration")
    }

    static func nothingToRename(_ kind: NameOverrides.Kind, _ key: String, nearest: String?) -> Self {
        Self(
            id: "nothing-to-rename", "the document has nothing called '\(key)' among its \(kind.rawValue)",
            hint: nearest.map { "did you mean '\($0)'?" })
    }

    static func takenName(_ name: String, _ given: String) -> Self {
        Self(
            id: "taken-name",
            "the name '\(name)' is taken or has a meaning in Swift, so it became '\(given)'; choose another")
    }
}
