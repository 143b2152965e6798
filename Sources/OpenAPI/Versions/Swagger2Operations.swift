import YAML

extension Swagger2Upgrade {
    /// An operation whose body or form fields stand in `requestBody`.
    ///
    /// - Parameters:
    ///   - shared: The parameters of the path item; a body or form fields among them count for each operation.
    ///   - decoder: Follows references to parameters.
    func operation(_ node: Node, shared: [Node], _ decoder: DocumentDecoder) -> Node {
        guard node.kind == .mapping else { return node }
        let own = node["parameters"].map { Array($0.elements) } ?? []
        var operation = MappingBuilder(at: node)
        copyRest(of: node, to: &operation, except: ["parameters", "responses", "consumes", "produces", "schemes"])
        let stated = own.first { contentTypes(statedBy: $0, decoder) != nil }
        if let parameters = node["parameters"] {
            let plain = own.filter { part(of: $0, decoder) == nil && $0 != stated }
            operation.add("parameters", NodeBuilder().sequence(plain, at: parameters))
        }
        let parts = own.compactMap { part(of: $0, decoder) } + shared.compactMap { part(of: $0, decoder) }
        if !parts.isEmpty {
            let consumes = stated.flatMap { contentTypes(statedBy: $0, decoder) } ?? node["consumes"] ?? consumes
            operation.add("requestBody", requestBody(parts, consumes: consumes))
        }
        if let responses = node["responses"], responses.kind == .mapping {
            operation.add("responses", self.responses(responses, produces: node["produces"] ?? produces))
        }
        if let schemes = node["schemes"] { operation.add("servers", servers(schemes: schemes)) }
        return operation.node
    }

    /// A path item's parameters that are not part of a body.
    func parameters(_ nodes: [Node], _ decoder: DocumentDecoder) -> [Node] {
        nodes.filter { part(of: $0, decoder) == nil }
    }

    /// True for what 3.0 has as the body of a request.
    func isPart(_ parameter: Node, _ decoder: DocumentDecoder) -> Bool { part(of: parameter, decoder) != nil }

    /// The values of a header parameter `Content-Type`, which say more precisely what an operation consumes.
    private func contentTypes(statedBy parameter: Node, _ decoder: DocumentDecoder) -> Node? {
        let target = parameter.referenceMember == nil ? parameter : decoder.endSilently(of: parameter)
        guard let target, target["in"]?.text == "header", target["name"]?.text.lowercased() == "content-type",
            let values = target["enum"], !mediaTypes(values).isEmpty
        else { return nil }
        return values
    }

    /// The body or form field that a parameter is or refers to; `nil` for all others.
    private func part(of parameter: Node, _ decoder: DocumentDecoder) -> Node? {
        let target = parameter.referenceMember == nil ? parameter : decoder.endSilently(of: parameter)
        guard let target, let location = target["in"]?.text, location == "body" || location == "formData" else {
            return nil
        }
        return target
    }

    private func requestBody(_ parts: [Node], consumes: Node?) -> Node {
        let types = mediaTypes(consumes)
        let fields = parts.filter { $0["in"]?.text == "formData" }
        guard let body = parts.first(where: { $0["in"]?.text == "body" }) else { return form(fields, types) }
        var mediaType = MappingBuilder(at: body)
        mediaType.copy("schema", from: body)
        var requestBody = MappingBuilder(at: body)
        requestBody.copy("description", from: body)
        requestBody.copy("required", from: body)
        let names = types.filter { !isForm($0.text) }
        requestBody.add("content", content(names.isEmpty ? types : names, mediaType.node, at: body))
        return requestBody.node
    }

    /// Form fields become the properties of one object.
    private func form(_ fields: [Node], _ types: [Node]) -> Node {
        let origin = fields[0]
        var properties = MappingBuilder(at: origin)
        var encodings = MappingBuilder(at: origin)
        var required: [Node] = []
        for field in fields {
            guard let name = field["name"] else { continue }
            properties.add(name, property(field))
            var encoding = MappingBuilder(at: field)
            addStyle(of: field, to: &encoding)
            if !encoding.isEmpty { encodings.add(name, encoding.node) }
            if field["required"]?.boolean == true { required.append(name) }
        }
        var schema = MappingBuilder(at: origin)
        schema.add("type", text: "object")
        schema.add("properties", properties.node)
        if !required.isEmpty { schema.add("required", NodeBuilder().sequence(required, at: origin)) }
        var mediaType = MappingBuilder(at: origin)
        mediaType.add("schema", schema.node)
        if !encodings.isEmpty { mediaType.add("encoding", encodings.node) }
        var requestBody = MappingBuilder(at: origin)
        requestBody.add("content", content(formTypes(fields, types), mediaType.node, at: origin))
        if !required.isEmpty { requestBody.add("required", NodeBuilder().boolean(true, at: origin)) }
        return requestBody.node
    }

    private func property(_ field: Node) -> Node {
        var property = MappingBuilder(at: field)
        property.copy("description", from: field)
        let keywords = schema(in: field)
        for (key, value) in keywords.entries { property.add(key, value) }
        return property.node
    }

    /// Files need `multipart/form-data`, whatever the operation says that it consumes.
    private func formTypes(_ fields: [Node], _ types: [Node]) -> [Node] {
        let hasFile = fields.contains { $0["type"]?.text == "file" }
        let named = types.filter { isForm($0.text) && (!hasFile || $0.text.hasPrefix("multipart/")) }
        guard named.isEmpty else { return named }
        let name = hasFile ? "multipart/form-data" : "application/x-www-form-urlencoded"
        return [NodeBuilder().string(name, at: fields[0])]
    }

    private func isForm(_ type: String) -> Bool {
        type.hasPrefix("multipart/") || type.hasPrefix("application/x-www-form-urlencoded")
    }
}
