import YAML

/// The older form of an endpoint's block: one operation with its schemas written out, rewritten as an OpenAPI 3.1
/// document.
///
///     paths: {path: /jobs/{id}, method: get, request: {security, parameters, body}, response: {'200': …}, …}
///     components: {schemas: …}
struct LegacyPage {
    private let endpoint: Node
    private let components: Node?
    private let heading: PageHeading
    private let builder = NodeBuilder()

    init(_ root: Node, heading: PageHeading) {
        endpoint = root["paths"] ?? root
        components = root["components"]?["schemas"]
        self.heading = heading
    }

    /// Nil when the block names no path and method.
    func document() -> Node? {
        guard let path = endpoint["path"], let method = endpoint["method"], path.kind == .string, method.kind == .string
        else { return nil }
        var schemas = LegacySchemas(components: components)
        let operation = operation(&schemas)
        let security = LegacySecurity(endpoint["request"]?["security"])

        var item = MappingBuilder(at: path)
        item.add(builder.string(method.text.lowercased(), at: method), operation)
        var paths = MappingBuilder(at: path)
        paths.add(path, item.node)

        var root = MappingBuilder(at: endpoint)
        root.add("openapi", text: "3.1.0")
        root.add("servers", servers())
        root.add(endpoint["type"]?.text == "webhook" ? "webhooks" : "paths", paths.node)
        root.add("components", components(schemas, security))
        return root.node
    }

    private func components(_ schemas: LegacySchemas, _ security: LegacySecurity) -> Node {
        var components = MappingBuilder(at: self.components ?? endpoint)
        components.add("schemas", schemas.node(at: endpoint))
        components.add("securitySchemes", security.schemes(at: endpoint))
        return components.node
    }

    private func operation(_ schemas: inout LegacySchemas) -> Node {
        var operation = MappingBuilder(at: endpoint)
        operation.add("summary", text: heading.title)
        operation.add("description", text: heading.description)
        operation.add("parameters", parameters(&schemas))
        operation.add("requestBody", requestBody(&schemas))
        operation.add("responses", responses(&schemas))
        operation.add("security", LegacySecurity(endpoint["request"]?["security"]).requirements(at: endpoint))
        operation.copy("deprecated", from: endpoint)
        for (key, name) in [("codeSamples", "x-codeSamples"), ("xMcp", "x-mcp"), ("xMint", "x-mint")] {
            operation.add(name, key == "codeSamples" ? endpoint["request"]?[key] : endpoint[key])
        }
        return operation.node
    }

    /// Server variables carry a type of their own, which OpenAPI does not have.
    private func servers() -> Node? {
        guard let servers = endpoint["servers"], servers.kind == .sequence else { return nil }
        return builder.sequence(
            servers.elements.map { server in
                guard let variables = server["variables"] else { return server }
                var rewritten = MappingBuilder(at: variables)
                for (name, variable) in variables.entries { rewritten.add(name, variable.without(["type"])) }
                return server.replacing("variables", with: rewritten.node)
            }, at: servers)
    }
}

extension LegacyPage {
    private func parameters(_ schemas: inout LegacySchemas) -> Node? {
        guard let groups = endpoint["request"]?["parameters"] else { return nil }
        var parameters: [Node] = []
        for location in ["path", "query", "header", "cookie"] {
            guard let group = groups[location] else { continue }
            for (name, parameter) in group.entries {
                parameters.append(self.parameter(name, in: location, parameter, &schemas))
            }
        }
        return parameters.isEmpty ? nil : builder.sequence(parameters, at: groups)
    }

    private func parameter(_ name: Node, in location: String, _ parameter: Node, _ schemas: inout LegacySchemas) -> Node
    {
        let alternatives = Array(parameter["schema"]?.elements ?? parameter.elements)
        let isRequired = location == "path" || alternatives.first?["required"]?.boolean == true
        var result = MappingBuilder(at: name)
        result.add("name", builder.string(name.text, at: name))
        result.add("in", text: location)
        result.add("description", alternatives.shared("description"))
        result.add("required", builder.boolean(isRequired, at: name))
        result.add("deprecated", alternatives.shared("deprecated"))
        result.copy("style", from: parameter)
        result.copy("explode", from: parameter)
        result.add("schema", schemas.schema(alternatives, at: parameter, leavingOut: ["description", "deprecated"]))
        return result.node
    }

    private func requestBody(_ schemas: inout LegacySchemas) -> Node? {
        guard let body = endpoint["request"]?["body"], let first = body.entries.first?.value else { return nil }
        var result = MappingBuilder(at: body)
        result.copy("description", from: first)
        if let required = first["schemaArray"]?.elements.first?["required"] { result.add("required", required) }
        result.add("content", content(body, &schemas))
        return result.node
    }

    private func responses(_ schemas: inout LegacySchemas) -> Node? {
        guard let responses = endpoint["response"], responses.count > 0 else { return nil }
        var result = MappingBuilder(at: responses)
        for (status, response) in responses.entries {
            var entry = MappingBuilder(at: status)
            entry.add("description", response.entries.first?.value["description"] ?? builder.string("", at: status))
            entry.add("content", content(response, &schemas))
            result.add(status, entry.node)
        }
        return result.node
    }

    /// `_mintlify/placeholder` stands for a description without content.
    private func content(_ contents: Node, _ schemas: inout LegacySchemas) -> Node? {
        var result = MappingBuilder(at: contents)
        for (mediaType, content) in contents.entries where !mediaType.textEquals("_mintlify/placeholder") {
            let alternatives = Array(content["schemaArray"]?.elements ?? content.elements)
            var entry = MappingBuilder(at: content)
            entry.add("schema", schemas.schema(alternatives, at: content, leavingOut: []))
            entry.add("examples", GeneratedExamples(content["examples"], schemas: alternatives).authored)
            result.add(mediaType, entry.node)
        }
        return result.isEmpty ? nil : result.node
    }
}

extension Node {
    /// The same mapping without some of its keys.
    func without(_ keys: Set<String>) -> Node {
        NodeBuilder().mapping(entries.filter { !keys.contains($0.key.text) }, at: self)
    }

    func replacing(_ key: String, with value: Node) -> Node {
        NodeBuilder().mapping(entries.map { $0.key.text == key ? ($0.key, value) : $0 }, at: self)
    }
}

extension [Node] {
    /// What all alternatives say under a key, when they say the same.
    func shared(_ key: String) -> Node? {
        guard let first = first?[key], allSatisfy({ $0[key]?.saysTheSame(as: first) == true }) else { return nil }
        return first
    }
}
