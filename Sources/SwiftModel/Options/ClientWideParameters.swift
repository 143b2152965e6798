import APIModel
package import ToolDiagnostics

/// Query, header and cookie parameters that the client may be given once for all operations.
package struct ClientWideParameters: Sendable {
    private var names: [(text: String, place: SourceRange?)] = []

    package init() {}

    package var isEmpty: Bool { names.isEmpty }

    /// - Parameters:
    ///   - name: As in the document; of a header in any case.
    ///   - place: Where the user says so.
    package mutating func add(_ name: String, at place: SourceRange?) { names.append((name, place)) }

    func contains(_ parameter: APIModel.Parameter) -> Bool {
        guard !isEmpty else { return false }
        return names.contains { Self.isNamed($0.text, parameter) }
    }

    private static func isNamed(_ name: String, _ parameter: APIModel.Parameter) -> Bool {
        switch parameter.location {
        case .query, .cookie: parameter.name == name
        case .header: parameter.name.lowercased() == name.lowercased()
        case .path, .querystring: false
        }
    }

    /// Reports names that no operation has.
    func check(against api: APIModel.API, _ diagnostics: Diagnostics) {
        guard !isEmpty else { return }
        let parameters = api.operations.flatMap(\.parameters)
        for (name, place) in names where !parameters.contains(where: { Self.isNamed(name, $0) }) {
            let known = parameters.filter { $0.location != .path && $0.location != .querystring }.map(\.name)
            diagnostics.warning(.noSuchParameter(name, nearest: nearestName(to: name, in: known)), at: place)
        }
    }
}

extension Diagnostic.Message {
    fileprivate static func noSuchParameter(_ name: String, nearest: String?) -> Self {
        Self(
            id: "no-such-parameter",
            "no operation has a query, header or cookie parameter '\(name)', so the client gets no value for it",
            hint: nearest.map { "did you mean '\($0)'?" })
    }
}
