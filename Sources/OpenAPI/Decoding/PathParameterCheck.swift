import Diagnostics
import YAML

/// Makes the path parameters of a path item agree with the names in its template.
///
/// A name that no parameter declares becomes a required string. A parameter whose name is not in the path is left out, unless
/// it is clear which name it was meant for.
struct PathParameterCheck {
    private let decoder: DocumentDecoder
    private let names: [String]
    private let key: Node

    init(path: String, key: Node, _ decoder: DocumentDecoder) {
        self.decoder = decoder
        self.key = key
        names = PathParameterCheck.names(in: path)
    }

    func check(_ item: inout PathItem) {
        let shared = pathParameters(in: item.parameters)
        for index in item.operations.indices { check(&item.operations[index].parameters, shared: shared) }
        item.parameters.removeAll { reference in
            guard let parameter = decoder.references[reference], isSurplus(parameter) else { return false }
            decoder.warning(.parameterNotInPath(parameter.name), at: parameter.node)
            return true
        }
    }

    private func check(_ parameters: inout [Referenced<Parameter>], shared: [Parameter]) {
        let declared = pathParameters(in: parameters) + shared
        var missing = names.filter { name in !declared.contains { $0.name == name } }
        let surplus = declared.filter(isSurplus)
        guard !missing.isEmpty || !surplus.isEmpty else { return }
        for parameter in surplus {
            let isOnlyChoice = missing.count == 1 && surplus.count == 1
            guard let index = missing.firstIndex(where: { isOnlyChoice || areAlike($0, parameter.name) }) else { continue }
            parameters.append(.inline(renamed(parameter, to: missing.remove(at: index))))
        }
        for name in missing { parameters.append(.inline(undeclared(name))) }
        let renamedNodes = Set(parameters.compactMap { decoder.references[$0] }.filter { !isSurplus($0) }.map(\.node))
        parameters.removeAll { reference in
            guard let parameter = decoder.references[reference], isSurplus(parameter) else { return false }
            if !renamedNodes.contains(parameter.node) {
                decoder.warning(.parameterNotInPath(parameter.name), at: parameter.node)
            }
            return true
        }
    }

    private func pathParameters(in parameters: [Referenced<Parameter>]) -> [Parameter] {
        parameters.compactMap { decoder.references[$0] }.filter { $0.location == .path }
    }

    private func isSurplus(_ parameter: Parameter) -> Bool {
        parameter.location == .path && !names.contains(parameter.name)
    }

    private func renamed(_ parameter: Parameter, to name: String) -> Parameter {
        decoder.warning(.misnamedPathParameter(parameter.name, name), at: parameter.node)
        var parameter = parameter
        parameter.name = name
        return parameter
    }

    private func undeclared(_ name: String) -> Parameter {
        decoder.warning(.undeclaredPathParameter(name), at: key)
        return Parameter(
            node: key, name: name, location: .path, description: nil, isRequired: true, isDeprecated: false,
            allowsEmptyValue: false, allowsReserved: false, style: nil, explode: nil, schema: nil, content: [],
            example: nil, extensions: [])
    }

    /// `{path+}` and `pet_id` are alike `path` and `petId`.
    private func areAlike(_ left: String, _ right: String) -> Bool {
        func letters(_ name: String) -> String { name.filter { $0.isLetter || $0.isNumber }.lowercased() }
        return letters(left) == letters(right)
    }

    /// The names in braces, each once, up to a query that some write into the path.
    private static func names(in path: String) -> [String] {
        var names: [String] = []
        for part in path.prefix(while: { $0 != "?" }).split(separator: "{").dropFirst(path.hasPrefix("{") ? 0 : 1) {
            guard let end = part.firstIndex(of: "}") else { continue }
            let name = String(part[..<end])
            if !names.contains(name) { names.append(name) }
        }
        return names
    }
}

extension Diagnostic.Message {
    static func parameterNotInPath(_ name: String) -> Self {
        Self(
            id: "path-parameter-not-in-path",
            "the path has no '{\(name)}'; the parameter is left out until it has")
    }

    static func misnamedPathParameter(_ name: String, _ expected: String) -> Self {
        Self(
            id: "misnamed-path-parameter",
            "the path has no '{\(name)}'; the parameter is read as '\(expected)'", hint: "did you mean '\(expected)'?")
    }

    static func undeclaredPathParameter(_ name: String) -> Self {
        Self(
            id: "undeclared-path-parameter",
            "'{\(name)}' is not declared and is read as a required string; add it to 'parameters' with 'in: path'")
    }
}
