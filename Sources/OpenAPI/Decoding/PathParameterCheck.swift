import ToolDiagnostics
import YAML

/// Makes the path parameters of a path item agree with the names in its template.
///
/// A name that no parameter declares becomes a required string. A parameter whose name is not in the path is left
/// out, unless it is clear which name it was meant for.
struct PathParameterCheck {
    private let decoder: DocumentDecoder
    private let template: PathTemplate
    private let key: Node

    init(_ item: PathItem, _ decoder: DocumentDecoder) {
        self.decoder = decoder
        key = item.key
        template = PathTemplate(item.path) { expression in
            let references = item.parameters + item.operations.flatMap(\.parameters)
            return references.contains { decoder.identity(of: $0)?.name == expression }
        }
    }

    func check(_ item: inout PathItem) {
        item.path = template.path
        PathQueryParameters(item.path, namesOfPath: template.names, decoder).move(in: &item)
        for expression in template.expressions {
            let isOfSegments = template.namesOfSegments.contains(expression.name)
            decoder.warnOnce(
                isOfSegments
                    ? .pathSegments(expression.text, readAs: expression.name)
                    : .pathExpression(expression.text, readAs: expression.name), at: key)
        }
        if !template.namesOfSegments.isEmpty { keepSlashes(in: &item) }
        var renamed: Set<Node> = []
        for index in item.operations.indices where !agrees(item.operations[index].parameters, item.parameters) {
            renamed.formUnion(repair(&item.operations[index].parameters, shared: pathParameters(in: item.parameters)))
        }
        removeSurplus(from: &item.parameters, silently: renamed)
    }

    /// True, as nearly always, when the path parameters are those of the template.
    private func agrees(_ own: [Referenced<Parameter>], _ shared: [Referenced<Parameter>]) -> Bool {
        var found: [String] = []
        for reference in [own, shared].joined() {
            guard let identity = decoder.identity(of: reference), identity.location == .path else { continue }
            guard template.names.contains(identity.name) else { return false }
            if !found.contains(identity.name) { found.append(identity.name) }
        }
        return found.count == template.names.count
    }

    /// Returns the parameters that go on under another name.
    private func repair(_ parameters: inout [Referenced<Parameter>], shared: [Parameter]) -> Set<Node> {
        let declared = pathParameters(in: parameters) + shared
        var missing = template.names.filter { name in !declared.contains { $0.name == name } }
        let surplus = declared.filter(isSurplus)
        var renamed: Set<Node> = []
        for parameter in surplus {
            let isOnlyChoice = missing.count == 1 && surplus.count == 1
            let meant = missing.firstIndex { isOnlyChoice || areAlike($0, parameter.name) }
            guard let meant else { continue }
            parameters.append(.inline(rename(parameter, to: missing.remove(at: meant))))
            renamed.insert(parameter.node)
        }
        for name in missing { parameters.append(.inline(undeclared(name))) }
        removeSurplus(from: &parameters, silently: renamed)
        return renamed
    }

    private func removeSurplus(from parameters: inout [Referenced<Parameter>], silently renamed: Set<Node>) {
        parameters.removeAll { reference in
            guard let identity = decoder.identity(of: reference), identity.location == .path,
                !template.names.contains(identity.name), let parameter = decoder.references[reference]
            else { return false }
            if !renamed.contains(parameter.node) {
                decoder.warning(.parameterNotInPath(parameter.name), at: parameter.node)
            }
            return true
        }
    }

    private func keepSlashes(in item: inout PathItem) {
        item.parameters = item.parameters.map(keepingSlashes)
        for index in item.operations.indices {
            item.operations[index].parameters = item.operations[index].parameters.map(keepingSlashes)
        }
    }

    private func keepingSlashes(_ reference: Referenced<Parameter>) -> Referenced<Parameter> {
        guard var parameter = decoder.references[reference], parameter.location == .path,
            template.namesOfSegments.contains(parameter.name)
        else { return reference }
        parameter.isOfSegments = true
        return .inline(parameter)
    }

    private func pathParameters(in parameters: [Referenced<Parameter>]) -> [Parameter] {
        parameters.compactMap { decoder.references[$0] }.filter { $0.location == .path }
    }

    private func isSurplus(_ parameter: Parameter) -> Bool {
        parameter.location == .path && !template.names.contains(parameter.name)
    }

    private func rename(_ parameter: Parameter, to name: String) -> Parameter {
        decoder.warning(.misnamedPathParameter(parameter.name, name), at: parameter.node)
        var parameter = parameter
        parameter.name = name
        return parameter
    }

    private func undeclared(_ name: String) -> Parameter {
        decoder.warning(.undeclaredPathParameter(name), at: key)
        return Parameter(
            node: key, name: name, location: .path, description: nil, isRequired: true, isDeprecated: false,
            allowsEmptyValue: false, allowsReserved: false, isOfSegments: template.namesOfSegments.contains(name),
            style: nil, explode: nil, schema: nil, content: [], example: nil, extensions: [])
    }

    /// `pet_id` is alike `petId`.
    private func areAlike(_ left: String, _ right: String) -> Bool {
        func letters(_ name: String) -> String { name.filter { $0.isLetter || $0.isNumber }.lowercased() }
        return letters(left) == letters(right)
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
