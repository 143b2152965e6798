import YAML

extension Swagger2Upgrade {
    func responses(_ node: Node, produces: Node?) -> Node {
        var responses = MappingBuilder(at: node)
        for (key, value) in node.entries {
            responses.add(key, response(value, produces: produces, isSuccess: key.text.hasPrefix("2")))
        }
        return responses.node
    }

    /// A response whose schema stands below its media types.
    func response(_ node: Node, produces: Node?, isSuccess: Bool = true) -> Node {
        guard node.kind == .mapping, node.referenceMember == nil, node["content"] == nil else { return node }
        var response = MappingBuilder(at: node)
        copyRest(of: node, to: &response, except: ["schema", "examples", "headers"])
        if let headers = node["headers"] { response.add("headers", self.headers(headers)) }
        if let schema = node["schema"], schema.kind != .null {
            let types = mediaTypes(of: schema, produces: produces, isSuccess: isSuccess)
            response.add("content", content(node, schema, types))
        }
        return response.node
    }

    private func headers(_ node: Node) -> Node {
        var headers = MappingBuilder(at: node)
        for (key, value) in node.entries { headers.add(key, parameter(value)) }
        return headers.node
    }

    /// What an operation produces is said of its success; errors with members come as JSON where that has none. A file
    /// is no JSON, even where everything else is.
    private func mediaTypes(of schema: Node, produces: Node?, isSuccess: Bool) -> [Node] {
        let types = mediaTypes(produces)
        if schema["type"]?.text == "file" {
            let others = types.filter { !isStructured($0.text) }
            return others.isEmpty ? [NodeBuilder().string("*/*", at: schema)] : others
        }
        let hasMembers = schema.referenceMember != nil || schema["properties"] != nil || schema["allOf"] != nil
        guard !isSuccess, hasMembers, !types.contains(where: { isStructured($0.text) }) else { return types }
        return [NodeBuilder().string("application/json", at: schema)]
    }

    private func isStructured(_ mediaType: String) -> Bool {
        ["json", "xml", "*"].contains { mediaType.lowercased().contains($0) }
    }

    private func content(_ response: Node, _ schema: Node, _ types: [Node]) -> Node {
        var content = MappingBuilder(at: schema)
        for type in types {
            var mediaType = MappingBuilder(at: schema)
            mediaType.add("schema", schema)
            if let example = response["examples"]?[type.text] { mediaType.add("example", example) }
            content.add(type, mediaType.node)
        }
        return content.node
    }

    /// Each name once; JSON where nothing is said.
    func mediaTypes(_ node: Node?) -> [Node] {
        var names: Set<String> = []
        let written = node.map { Array($0.elements) } ?? []
        let types = written.filter { $0.kind == .string && names.insert($0.text).inserted }
        return types.isEmpty ? [NodeBuilder().string("application/json", at: node ?? root)] : types
    }

    func content(_ types: [Node], _ mediaType: Node, at origin: Node) -> Node {
        var content = MappingBuilder(at: origin)
        for type in types { content.add(type, mediaType) }
        return content.node
    }
}
