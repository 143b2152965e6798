extension APIDump {
    mutating func addHead(of api: API) {
        line("api", quoted(api.title), api.version)
        for server in api.servers { line("server", server.url, server.variables.map(\.name).joined(separator: " ")) }
        for scheme in api.securitySchemes { line("scheme \(scheme.name):", text(of: scheme.kind)) }
        if !api.security.alternatives.isEmpty { line("security", text(of: api.security)) }
        for tag in api.tags { line("tag", tag.name) }
    }

    mutating func add(_ operation: Operation) {
        let name = operation.id ?? "\(operation.method) \(operation.path)"
        guard only == nil || only == name else { return }
        let tags = operation.tags.isEmpty ? "" : "[" + operation.tags.joined(separator: ", ") + "]"
        line(
            "operation", operation.id.map { $0 + ":" }, operation.method, operation.path, tags,
            operation.isDeprecated ? "deprecated" : "")
        indented { dump in
            if let security = operation.security { dump.line("security", dump.text(of: security)) }
            for server in operation.servers { dump.line("server", server.url) }
            if let pagination = operation.pagination { dump.line("pages", pagination.text) }
            for parameter in operation.parameters { dump.add(parameter) }
            if let body = operation.body {
                for content in body.contents { dump.add(content, after: body.isRequired ? "body" : "body?") }
            }
            for response in operation.responses { dump.add(response) }
        }
    }

    private mutating func add(_ parameter: Parameter) {
        line(
            parameter.location.rawValue, name(parameter.name, parameter.presence), names.text(of: parameter.type),
            text(of: parameter.encoding, parameter.location), parameter.isDeprecated ? "deprecated" : "")
        addSample(parameter.sample)
    }

    private mutating func addSample(_ sample: Literal?) {
        guard let sample else { return }
        indented { $0.line("sample", sample.text) }
    }

    private mutating func add(_ response: Response) {
        let status = response.status.text
        if response.contents.isEmpty { line(status, "empty") }
        for content in response.contents { add(content, after: status) }
        indented { dump in
            for header in response.headers {
                dump.line("header", dump.name(header.name, header.presence), dump.names.text(of: header.type))
            }
        }
    }

    private mutating func add(_ content: Content, after prefix: String) {
        let items = content.itemType.map { "items " + names.text(of: $0) }
        line(
            prefix, content.mediaType + ":", content.type.map { names.text(of: $0) }, items,
            "(\(content.kind))")
        addSample(content.sample)
        indented { dump in
            for encoding in content.encodings {
                dump.line(
                    "encoding \(encoding.property):", encoding.contentType, encoding.style?.rawValue,
                    encoding.explode.map { $0 ? "exploded" : "unexploded" },
                    encoding.allowsReserved ? "reserved" : "")
            }
            for (index, part) in (content.parts?.prefix ?? []).enumerated() { dump.add(part, "part \(index + 1):") }
            if let item = content.parts?.item { dump.add(item, "further parts:") }
        }
    }

    private mutating func add(_ part: PositionalPart, _ title: String) {
        line(title, part.mediaType, part.type.map { names.text(of: $0) }, part.isRequired ? nil : "optional")
        indented { dump in
            for header in part.headers {
                dump.line("header", dump.name(header.name, header.presence), dump.names.text(of: header.type))
            }
        }
    }

    /// Only what differs from the location's default is worth a word.
    private func text(of encoding: Parameter.Encoding, _ location: Parameter.Location) -> String {
        switch encoding {
        case .content(let mediaType): return "as \(mediaType)"
        case .segments: return "of segments"
        case .style(let style, let explode, let allowsReserved):
            let isUsual = style == (location == .path || location == .header ? .simple : .form)
            var words = isUsual ? [] : [style.rawValue]
            if explode != (style == .form || style == .deepObject || style == .cookie) {
                words.append(explode ? "exploded" : "unexploded")
            }
            if allowsReserved { words.append("reserved") }
            return words.joined(separator: " ")
        }
    }

    private func text(of security: Security) -> String {
        let alternatives = security.alternatives.map { alternative in
            alternative.schemes.map { scheme in
                scheme.scopes.isEmpty ? scheme.name : scheme.name + "(" + scheme.scopes.joined(separator: " ") + ")"
            }.joined(separator: " + ")
        }
        return alternatives.isEmpty ? "none" : alternatives.map { $0.isEmpty ? "none" : $0 }.joined(separator: " | ")
    }

    private func text(of kind: SecurityScheme.Kind) -> String {
        switch kind {
        case .apiKey(let name, let location): "key \(name) in \(location.rawValue)"
        case .http(let scheme): "http \(scheme)"
        case .oauth2(let flows): "oauth2 " + flows.map(\.grant.rawValue).joined(separator: " ")
        case .openIDConnect(let url): "openid \(url)"
        case .mutualTLS: "mutual tls"
        }
    }
}

extension Response.Status {
    var text: String {
        switch self {
        case .code(let code): "\(code)"
        case .range(let hundreds): "\(hundreds)XX"
        case .default: "default"
        }
    }
}

extension Pagination {
    /// `cursor after -> meta.next, items data`
    fileprivate var text: String {
        let step =
            switch step {
            case .cursor(let parameter, let next): "cursor \(parameter) -> \(next.joined(separator: "."))"
            case .lastItem(let parameter, let id, let more):
                "after \(parameter) -> \(id) while \(more.joined(separator: "."))"
            case .page(let parameter, let first, let total): "page \(parameter) from \(first)" + words(for: total)
            case .offset(let parameter, let total): "offset \(parameter)" + words(for: total)
            case .linkHeader: "link"
            case .nextURL(let path): "url \(path.joined(separator: "."))"
            }
        let place = location == .body ? " in the body" : ""
        return step + place + (items.isEmpty ? "" : ", items \(items.joined(separator: "."))")
    }

    private func words(for total: [String]?) -> String {
        total.map { " of \($0.joined(separator: "."))" } ?? ""
    }
}
