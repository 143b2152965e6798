import ToolDiagnostics
import YAML

enum RequestBodyField: String, ObjectField {
    case description, required, content, schema

    static let objectName = "a request body"
    static let names = FieldNames<Self>()
}

extension RequestBody: Referenceable {
    static var table: WritableKeyPath<ReferenceTable, [Node: RequestBody]> { \.requestBodies }
    static var section: String { "requestBodies" }

    init?(decoding node: Node, _ decoder: DocumentDecoder) {
        if decoder.isSchema(node) {
            decoder.warning(.schemaAsContent("a request body"), at: node)
            self.init(node: node, description: nil, isRequired: false, content: decoder.jsonContent(node, key: node))
            return
        }
        guard var reader = ObjectReader(node, as: RequestBodyField.self, decoder) else { return nil }
        var description: String?
        var isRequired = false
        var content: [MediaTypeEntry] = []
        while let (field, member) = reader.next() {
            switch field {
            case .description: description = member.text()
            case .required: isRequired = member.flag() ?? false
            case .content: content = member.content()
            case .schema:
                decoder.warning(.schemaAsContent("a request body"), at: member.key)
                content = decoder.jsonContent(member.value, key: member.key)
            }
        }
        self.init(node: node, description: description, isRequired: isRequired, content: content)
    }
}

extension DocumentDecoder {
    /// What a schema that stands without a media type means.
    func jsonContent(_ node: Node, key: Node) -> [MediaTypeEntry] {
        [MediaTypeEntry(key: key, name: "application/json", value: MediaType(schema: schema(at: node)))]
    }
}

extension Diagnostic.Message {
    static func schemaAsContent(_ object: String) -> Self {
        Self(
            id: "misplaced-schema",
            "the schema of \(object) is read as 'application/json'; put it under 'content' and a media type")
    }
}
