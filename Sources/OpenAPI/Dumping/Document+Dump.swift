import YAML

extension Document {
    /// The document as indented text, which is stable and meant for reading and comparing.
    ///
    ///     openapi 3.1: "Pets" 1.0.0
    ///     path /pets/{id}
    ///       GET getPet
    ///         parameter id in path, required: string
    ///         response 200
    ///           content application/json: → #/components/schemas/Pet
    ///
    /// - Parameter name: Shows only the paths, operations and schemas of this name.
    package func dump(only name: String? = nil) -> String {
        var dump = DocumentDump(references: references, only: name)
        dump.add(self)
        return dump.text
    }
}

/// Writes one line per object, each indented below the one that holds it.
struct DocumentDump {
    private(set) var text = ""
    private var margin = ""
    private let references: ReferenceTable
    private let only: String?

    init(references: ReferenceTable, only: String?) {
        self.references = references
        self.only = only
    }

    mutating func line(_ parts: String?...) {
        text += margin + parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " ") + "\n"
    }

    mutating func indented(_ body: (inout DocumentDump) -> Void) {
        margin += "  "
        body(&self)
        margin.removeLast(2)
    }

    mutating func add(_ document: Document) {
        if only == nil { addHead(of: document) }
        for item in document.paths { add(item, "path") }
        for item in document.webhooks { add(item, "webhook") }
        for schema in document.components.schemas where only == nil || schema.name == only {
            add(schema.value, "schema " + schema.name)
        }
    }

    private mutating func addHead(of document: Document) {
        line("openapi \(document.version.name): \(quoted(document.info.title)) \(document.info.version)")
        indented { dump in
            dump.addText("summary", document.info.summary)
            dump.addText("description", document.info.description)
            dump.add(document.extensions)
        }
        for server in document.servers { add(server) }
        for tag in document.tags {
            line("tag \(tag.name)", tag.kind.map { "kind " + $0 }, tag.parent.map { "in " + $0 })
            indented { dump in
                dump.addText("summary", tag.summary)
                dump.addText("description", tag.description)
            }
        }
        add(document.security)
        for scheme in document.components.securitySchemes {
            if let value = references[scheme.value] { add(value, name: scheme.name) }
        }
    }

    private mutating func add(_ item: PathItem, _ kind: String) {
        let isWanted = only == nil || item.path == only
        guard isWanted || item.operations.contains(where: { $0.operationID == only }) else { return }
        line(kind, item.path)
        indented { dump in
            if isWanted {
                dump.addText("summary", item.summary)
                dump.addText("description", item.description)
                for server in item.servers { dump.add(server) }
            }
            for parameter in item.parameters { dump.add(parameter) }
            let wanted = item.operations.filter { isWanted || $0.operationID == dump.only }
            for operation in wanted { dump.add(operation) }
        }
    }

    /// The object behind a reference, and how the reference is written.
    func resolved(_ parameter: Referenced<Parameter>) -> Parameter? { references[parameter] }
    func resolved(_ header: Referenced<Header>) -> Header? { references[header] }
    func resolved(_ body: Referenced<RequestBody>) -> RequestBody? { references[body] }
    func resolved(_ response: Referenced<Response>) -> Response? { references[response] }

    mutating func addText(_ label: String, _ text: String?) {
        if let text { line("\(label): \(quoted(text))") }
    }

    mutating func add(_ extensions: [Named<Node>]) {
        for named in extensions { line("\(named.name): \(compact(named.value))") }
    }
}

extension SpecificationVersion {
    fileprivate var name: String {
        switch self {
        case .v2_0: "2.0"
        case .v3_0: "3.0"
        case .v3_1: "3.1"
        case .v3_2: "3.2"
        }
    }
}
