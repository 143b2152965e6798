import OpenAPI
import ToolDiagnostics
import YAML

extension OperationModeling {
    /// In the order path, query, header, cookie; those of the path as the template names them.
    mutating func parameters(of selected: SelectedOperation, _ template: PathTemplate) -> [Parameter] {
        let merged = ParameterMerging(selected, references, diagnostics).parameters
        let inPath = Dictionary(
            merged.filter { $0.parameter.location == .path }.map { ($0.parameter.name, $0) },
            uniquingKeysWith: { first, _ in first })
        var parameters: [Parameter] = []
        for name in template.names {
            let declared = inPath[name].map { parameter($0, at: parameters.count) }
            parameters.append(declared ?? plainParameter(name, .path, selected.path.key.range))
        }
        let renamed = addQuery(of: template, to: &parameters, selected, declared: merged)
        for location in [OpenAPI.Parameter.Location.query, .querystring, .header, .cookie] {
            for resolved in merged where resolved.parameter.location == location {
                if renamed.contains(where: { resolved.isInQuery($0) }) { continue }
                parameters.append(parameter(resolved, at: parameters.count))
            }
        }
        return parameters
    }

    /// A query string inside the path: `?action=start` is always sent, `?id={id}` asks for a parameter, and `?id={pet}`
    /// sends the one that is declared as `pet` by another name.
    ///
    /// - Returns: The names in braces that are sent so.
    private mutating func addQuery(
        of template: PathTemplate, to parameters: inout [Parameter], _ selected: SelectedOperation,
        declared: [ResolvedParameter]
    ) -> [String] {
        let range = selected.path.key.range
        var renamed: [String] = []
        for item in template.query where !declared.contains(where: { $0.isInQuery(item.name) }) {
            diagnostics.note(.queryInPath(item.name), at: range)
            if let variable = item.variable, let resolved = declared.first(where: { $0.isInQuery(variable) }) {
                var parameter = parameter(resolved, at: parameters.count)
                parameter.name = item.name
                parameters.append(parameter)
                renamed.append(variable)
            } else {
                parameters.append(
                    item.variable == nil ? fixed(item, range) : plainParameter(item.name, .query, range))
            }
        }
        return renamed
    }

    private mutating func fixed(_ item: PathTemplate.QueryItem, _ range: SourceRange) -> Parameter {
        let value = EnumShape.Value(literal: .string(item.value), name: nil, description: nil, range: range)
        var definition = TypeDefinition(
            shape: .enumeration(EnumShape(rawType: .string, values: [value], isOpen: false)), at: range)
        definition.origin = .operation(current, role: .parameter(item.name))
        var parameter = plainParameter(item.name, .query, range)
        parameter.type = TypeUse(types.graph.add(definition))
        return parameter
    }

    private mutating func plainParameter(_ name: String, _ location: Parameter.Location, _ range: SourceRange)
        -> Parameter
    {
        let style: Parameter.Style = location == .path ? .simple : .form
        return Parameter(
            name: name, location: location,
            encoding: .style(style, explode: style == .form, allowsReserved: false),
            type: TypeUse(types.intern(.scalar(.string(.any)))), presence: .required, description: nil,
            isDeprecated: false, range: range)
    }

    private mutating func parameter(_ resolved: ResolvedParameter, at position: Int) -> Parameter {
        let parameter = resolved.parameter
        let schema = parameter.schema ?? parameter.content.first?.value.schema
        if let value = schema.flatMap({ types.analysis.conjunction(of: $0).defaultValue }), parameter.location != .path
        {
            pendingDefaults.append(PendingDefault(operation: current, parameter: position, value: value))
        }
        guard resolved.reference != nil else { return modeled(resolved, schema) }
        if let shared = sharedParameters[parameter.node] { return shared }
        let modeled = modeled(resolved, schema)
        sharedParameters[parameter.node] = modeled
        return modeled
    }

    private mutating func modeled(_ resolved: ResolvedParameter, _ schema: OpenAPI.Schema?) -> Parameter {
        let parameter = resolved.parameter
        let isRequired = parameter.isRequired || parameter.location == .path
        var modeled = Parameter(
            name: parameter.name, location: Parameter.Location(parameter.location), encoding: encoding(of: parameter),
            type: type(of: schema, for: resolved), presence: isRequired ? .required : .optional,
            description: resolved.reference?.description ?? parameter.description ?? schema?.description,
            isDeprecated: parameter.isDeprecated || schema?.isDeprecated == true, range: parameter.node.range)
        modeled.allowsEmptyValue = parameter.allowsEmptyValue && parameter.location == .query
        let example = parameter.example ?? parameter.content.first?.value.example
        modeled.sample = schema.flatMap { samples[.requests]?.value(of: $0, example: example) }
        return modeled
    }

    private mutating func type(of schema: OpenAPI.Schema?, for resolved: ResolvedParameter) -> TypeUse {
        guard let schema else {
            // One that the path alone names stands at the path's key and has been reported.
            if resolved.parameter.node.kind == .mapping {
                diagnostics.warning(.parameterWithoutSchema(resolved.parameter.name), at: resolved.parameter.node.range)
            }
            return TypeUse(types.intern(.scalar(.string(.any))))
        }
        let role = OperationRole.parameter(resolved.parameter.name)
        return types.use(of: schema, at: place(of: resolved.reference, role, word: "Parameter"))
    }

    /// What is written in a component belongs to no single operation, so it is named after the component.
    func place(of reference: OpenAPI.Reference?, _ role: OperationRole, word: String) -> TypeModeler.Place {
        guard let reference else { return TypeModeler.Place(origin: .operation(current, role: role)) }
        let isTaken = types.analysis.index.isComponentName(reference.name)
        return TypeModeler.Place(origin: .named(isTaken ? reference.name + word : reference.name))
    }
}

extension Diagnostic.Message {
    fileprivate static func queryInPath(_ name: String) -> Self {
        Self(
            id: "query-in-path",
            "the path contains a query string; '\(name)' is sent as a query parameter")
    }

    fileprivate static func parameterWithoutSchema(_ name: String) -> Self {
        Self(id: "parameter-without-schema", "the parameter '\(name)' has no schema; it becomes a string")
    }
}
