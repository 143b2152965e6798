import ToolDiagnostics
import YAML

extension DocumentDump {
    mutating func add(_ operation: Operation) {
        line(
            operation.method, operation.operationID, operation.isDeprecated ? "deprecated" : nil,
            operation.tags.isEmpty ? nil : "tags " + operation.tags.joined(separator: ", "))
        indented { dump in
            dump.addText("summary", operation.summary)
            dump.addText("description", operation.description)
            for server in operation.servers { dump.add(server) }
            dump.add(operation.security)
            for parameter in operation.parameters { dump.add(parameter) }
            if let body = operation.requestBody { dump.add(body) }
            for entry in operation.responses { dump.add(entry) }
            for callback in operation.callbacks { dump.line("callback", callback.name) }
            dump.add(operation.extensions)
        }
    }

    mutating func add(_ server: Server) {
        line("server", server.url, server.name)
        indented { dump in
            dump.addText("description", server.description)
            for variable in server.variables {
                dump.line(
                    "variable \(variable.name) = \(quoted(variable.defaultValue))",
                    variable.values.isEmpty ? nil : "of " + variable.values.map(quoted).joined(separator: ", "))
            }
        }
    }

    mutating func add(_ parameter: Referenced<Parameter>) {
        guard let value = resolved(parameter) else { return line("parameter", arrow(parameter)) }
        let head = flags(
            (value.isRequired, "required"), (value.isDeprecated, "deprecated"),
            (value.allowsEmptyValue, "may be empty"),
            (value.allowsReserved, "reserved allowed"), (value.isOfSegments, "of segments"),
            (value.explode == true, "explode"), (value.explode == false, "no explode"))
        let style = value.style.map { "style " + $0 }
        let place = ["in \(value.location.rawValue)", head, style ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
        addHolder("parameter \(value.name)", place, arrow(parameter), value.schema, value.content) { dump in
            dump.addText("description", value.description)
            if let example = value.example { dump.line("example: \(compact(example))") }
            dump.add(value.extensions)
        }
    }

    private mutating func add(_ header: Named<Referenced<Header>>) {
        guard let value = resolved(header.value) else { return line("header", header.name, arrow(header.value)) }
        let head = flags(
            (value.isRequired, "required"), (value.isDeprecated, "deprecated"), (value.explode == true, "explode"))
        addHolder("header \(header.name)", head, arrow(header.value), value.schema, value.content) { dump in
            dump.addText("description", value.description)
        }
    }

    private mutating func add(_ body: Referenced<RequestBody>) {
        guard let value = resolved(body) else { return line("body", arrow(body)) }
        line("body", value.isRequired ? "required" : nil, arrow(body))
        indented { dump in
            dump.addText("description", value.description)
            for entry in value.content { dump.add(entry) }
        }
    }

    private mutating func add(_ entry: ResponseEntry) {
        line("response", entry.key.text, arrow(entry.response))
        guard let value = resolved(entry.response) else { return }
        indented { dump in
            dump.addText("summary", value.summary)
            dump.addText("description", value.description)
            for header in value.headers { dump.add(header) }
            for entry in value.content { dump.add(entry) }
            for link in value.links { dump.line("link", link.name) }
        }
    }

    private mutating func add(_ entry: MediaTypeEntry) {
        let value = entry.value
        if let schema = value.schema {
            add(schema, "content " + entry.name)
        } else {
            line("content", entry.name)
        }
        indented { dump in
            if let schema = value.itemSchema { dump.add(schema, "item") }
            for encoding in value.encoding { dump.add(encoding.value, "encoding " + encoding.name) }
            if let encoding = value.itemEncoding { dump.add(encoding, "item encoding") }
            for encoding in value.prefixEncoding { dump.add(encoding, "prefix encoding") }
            if let example = value.example { dump.line("example: \(compact(example))") }
        }
    }

    private mutating func add(_ encoding: Encoding, _ label: String) {
        let head = flags(
            (encoding.allowsReserved, "reserved allowed"), (encoding.explode == true, "explode"),
            (encoding.explode == false, "no explode"))
        line(label, encoding.contentType, encoding.style.map { "style " + $0 }, head)
        indented { dump in
            for header in encoding.headers { dump.add(header) }
        }
    }

    /// A parameter or header: its schema on the same line, or its content below.
    private mutating func addHolder(
        _ head: String, _ words: String, _ arrow: String?, _ schema: Schema?, _ content: [MediaTypeEntry],
        _ details: (inout DocumentDump) -> Void
    ) {
        let label = [head, words, arrow ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
        if let schema {
            add(schema, label, details: details)
        } else {
            line(label)
            indented(details)
        }
        indented { dump in
            for entry in content { dump.add(entry) }
        }
    }

    private func flags(_ flags: (isSet: Bool, word: String)...) -> String {
        flags.filter(\.isSet).map(\.word).joined(separator: ", ")
    }

    private func arrow<Value>(_ value: Referenced<Value>) -> String? {
        guard case .reference(let reference) = value else { return nil }
        return arrow(reference)
    }

    /// Where the target stands is told unless the text says it plainly.
    func arrow(_ reference: Reference) -> String {
        let description = reference.description.map { " " + quoted($0) } ?? ""
        guard let target = reference.target else { return "→ nowhere " + reference.text + description }
        let isPlain = reference.text.hasPrefix("#/components/") && reference.text.split(separator: "/").count == 4
        guard !isPlain else { return "→ " + reference.text + description }
        let range = target.range
        return "→ \(reference.text) at \(range.file.path):\(range.line):\(range.column)" + description
    }
}
