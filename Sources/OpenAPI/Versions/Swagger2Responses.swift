import YAML

extension Swagger2Upgrade {
    func responses(_ node: Node, produces: Node?) -> Node {
        var responses = MappingBuilder(at: node)
        for (key, value) in node.entries { responses.add(key, response(value, produces: produces)) }
        return responses.node
    }

    /// A response whose schema stands below its media types.
    func response(_ node: Node, produces: Node?) -> Node {
        guard node.kind == .mapping, node.referenceMember == nil, node["content"] == nil else { return node }
        var response = MappingBuilder(at: node)
        copyRest(of: node, to: &response, except: ["schema", "examples", "headers"])
        if let headers = node["headers"] { response.add("headers", self.headers(headers)) }
        if let schema = node["schema"], schema.kind != .null {
            response.add("content", content(node, schema, produces: produces))
        }
        return response.node
    }

    private func headers(_ node: Node) -> Node {
        var headers = MappingBuilder(at: node)
        for (key, value) in node.entries { headers.add(key, parameter(value)) }
        return headers.node
    }

    private func content(_ response: Node, _ schema: Node, produces: Node?) -> Node {
        let isFile = schema["type"]?.text == "file"
        var types = mediaTypes(produces)
        if isFile, (produces?.count ?? 0) == 0 {
            types = [NodeBuilder().string("application/octet-stream", at: schema)]
        }
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
