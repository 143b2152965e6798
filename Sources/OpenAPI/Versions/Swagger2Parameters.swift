import ToolDiagnostics
import YAML

extension Swagger2Upgrade {
    /// A parameter or header: keywords of its schema stand in it directly.
    ///
    ///     {name: ids, in: query, type: array, items: {type: integer}, collectionFormat: pipes}
    ///     {name: ids, in: query, style: pipeDelimited, explode: false, schema: {type: array, items: {type: integer}}}
    func parameter(_ node: Node) -> Node {
        guard node.kind == .mapping, node["schema"] == nil, node["content"] == nil else { return node }
        var parameter = MappingBuilder(at: node)
        for (key, value) in node.entries where !isSchemaKeyword(key.text) && key.text != "collectionFormat" {
            parameter.add(key, value)
        }
        addStyle(of: node, to: &parameter)
        parameter.add("schema", schema(in: node))
        return parameter.node
    }

    /// The schema whose keywords stand in a parameter, header or form field.
    func schema(in node: Node) -> Node {
        var schema = MappingBuilder(at: node)
        for (key, value) in node.entries where isSchemaKeyword(key.text) { schema.add(key, value) }
        return schema.node
    }

    /// How a list is written; commas by default, as OpenAPI 3 has it with `explode: false`.
    func addStyle(of node: Node, to builder: inout MappingBuilder) {
        guard node["type"]?.text == "array" else { return }
        let format = node["collectionFormat"]
        let isQuery = node["in"]?.text == "query" || node["in"]?.text == "formData"
        switch format?.text ?? "csv" {
        case "multi": builder.add("explode", NodeBuilder().boolean(true, at: format ?? node))
        case "ssv": add("spaceDelimited", to: &builder, at: format ?? node)
        case "tsv": add("tabDelimited", to: &builder, at: format ?? node)
        case "pipes": add("pipeDelimited", to: &builder, at: format ?? node)
        case "csv": if isQuery { builder.add("explode", NodeBuilder().boolean(false, at: format ?? node)) }
        case let other:
            diagnostics.warning(.collectionFormat(other), at: (format ?? node).range)
            if isQuery { builder.add("explode", NodeBuilder().boolean(false, at: format ?? node)) }
        }
    }

    private func add(_ style: String, to builder: inout MappingBuilder, at origin: Node) {
        builder.add("style", text: style)
        builder.add("explode", NodeBuilder().boolean(false, at: origin))
    }

    private func isSchemaKeyword(_ key: String) -> Bool {
        switch key {
        case "type", "format", "items", "default", "enum", "pattern", "maximum", "exclusiveMaximum", "minimum",
            "exclusiveMinimum", "multipleOf", "maxLength", "minLength", "maxItems", "minItems", "uniqueItems",
            "x-nullable":
            true
        default: false
        }
    }
}

extension Diagnostic.Message {
    static func collectionFormat(_ format: String) -> Self {
        Self(
            id: "unsupported-collection-format",
            "'\(format)' is no collection format; the values are separated by commas instead")
    }
}
