import OpenAPI
import ToolDiagnostics
import YAML

/// A parameter of an operation or its path, and the reference by which it was named.
struct ResolvedParameter {
    let parameter: OpenAPI.Parameter
    let reference: OpenAPI.Reference?

    func isInQuery(_ name: String) -> Bool { parameter.location == .query && parameter.name == name }
}

/// The parameters of a path and of one of its operations, put together.
struct ParameterMerging {
    private struct Key: Hashable {
        let name: String
        let location: OpenAPI.Parameter.Location
    }

    private struct Position {
        let index: Int
        let isOfPath: Bool
    }

    private(set) var parameters: [ResolvedParameter] = []
    private let references: OpenAPI.ReferenceTable
    private let diagnostics: Diagnostics
    private var positions: [Key: Position] = [:]

    init(_ selected: SelectedOperation, _ references: OpenAPI.ReferenceTable, _ diagnostics: Diagnostics) {
        self.references = references
        self.diagnostics = diagnostics
        for entry in selected.path.parameters { add(entry, isOfPath: true) }
        for entry in selected.operation.parameters { add(entry, isOfPath: false) }
    }

    /// An operation's parameter takes the place of the path's with the same name and location (OpenAPI 3.1, 4.8.10).
    private mutating func add(_ entry: OpenAPI.Referenced<OpenAPI.Parameter>, isOfPath: Bool) {
        guard let parameter = references[entry] else { return }
        guard !parameter.isAuthorization else { return }
        guard !parameter.isReservedHeader else {
            return diagnostics.warning(.reservedHeader(parameter.name), at: parameter.node.range)
        }
        let resolved = ResolvedParameter(parameter: parameter, reference: entry.reference)
        let key = Key(name: parameter.identity, location: parameter.location)
        guard let known = positions[key] else {
            positions[key] = Position(index: parameters.count, isOfPath: isOfPath)
            return parameters.append(resolved)
        }
        guard known.isOfPath, !isOfPath else {
            return diagnostics.warning(.duplicateParameter(parameter.name), at: parameter.node.range)
        }
        positions[key] = Position(index: known.index, isOfPath: false)
        parameters[known.index] = resolved
    }
}

extension OpenAPI.Referenced {
    var reference: OpenAPI.Reference? { if case .reference(let reference) = self { reference } else { nil } }
}

extension OpenAPI.Parameter {
    /// Header names are equal whatever their letter case.
    fileprivate var identity: String { location == .header ? name.lowercased() : name }

    /// OpenAPI 3.1, 4.8.12.2: such a header parameter shall be ignored.
    fileprivate var isReservedHeader: Bool {
        location == .header && ["accept", "content-type"].contains(name.lowercased())
    }

    /// As reserved as the others, but where no security scheme describes it, it is the only word on credentials.
    var isAuthorization: Bool { location == .header && name.lowercased() == "authorization" }
}

extension Diagnostic.Message {
    fileprivate static func duplicateParameter(_ name: String) -> Self {
        Self(id: "duplicate-parameter", "the parameter '\(name)' is declared twice; only the first declaration is used")
    }

    static func reservedHeader(_ name: String) -> Self {
        Self(
            id: "reserved-header",
            "a header parameter '\(name)' has no effect; describe it by the media types or by a security scheme")
    }
}
