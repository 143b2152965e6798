import ToolDiagnostics
import YAML

/// Parameters that a query inside a path names, as `/search?q={q}` does, and that are declared as if they were of the
/// path: they are of the query.
struct PathQueryParameters {
    private let decoder: DocumentDecoder
    /// What the query calls the value, by the name in braces.
    private var names: [String: String] = [:]

    /// - Parameter namesOfPath: Those in the path itself.
    init(_ path: String, namesOfPath: [String], _ decoder: DocumentDecoder) {
        self.decoder = decoder
        for pair in path.split(separator: "?").dropFirst().joined(separator: "?").split(separator: "&") {
            let halves = pair.split(separator: "=", maxSplits: 1)
            guard halves.count == 2, halves[1].hasPrefix("{"), halves[1].hasSuffix("}") else { continue }
            let name = String(halves[1].dropFirst().dropLast())
            if !namesOfPath.contains(name) { names[name] = String(halves[0]) }
        }
    }

    func move(in item: inout PathItem) {
        guard !names.isEmpty else { return }
        item.parameters = item.parameters.map(moved)
        for index in item.operations.indices {
            item.operations[index].parameters = item.operations[index].parameters.map(moved)
        }
    }

    private func moved(_ reference: Referenced<Parameter>) -> Referenced<Parameter> {
        guard var parameter = decoder.references[reference], parameter.location == .path,
            let name = names[parameter.name]
        else { return reference }
        decoder.warning(.declaredAsOfPath(parameter.name), at: parameter.node)
        (parameter.location, parameter.name, parameter.style, parameter.explode) = (.query, name, nil, nil)
        return .inline(parameter)
    }
}

extension Diagnostic.Message {
    fileprivate static func declaredAsOfPath(_ name: String) -> Self {
        Self(
            id: "path-parameter-in-query",
            "'{\(name)}' stands in the query of the path; the parameter is sent there. Declare it with 'in: query'")
    }
}
