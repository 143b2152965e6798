import ToolDiagnostics
import YAML

enum MediaTypeField: String, ObjectField {
    case schema, itemSchema, encoding, itemEncoding, prefixEncoding, example, examples, description

    static let objectName = "a media type"
    static let names = FieldNames<Self>()
}

extension MediaType {
    init?(decoding node: Node, _ decoder: DocumentDecoder) {
        guard var reader = ObjectReader(node, as: MediaTypeField.self, decoder) else { return nil }
        var schema: Schema?
        var itemSchema: Schema?
        var encoding: [Named<Encoding>] = []
        var itemEncoding: Encoding?
        var prefixEncoding: [Encoding] = []
        var example: Node?
        while let (field, member) = reader.next() {
            switch field {
            case .schema: schema = member.schema()
            case .itemSchema: itemSchema = member.schema()
            case .encoding: encoding = member.named { Encoding(decoding: $0.value, decoder) }
            case .itemEncoding: itemEncoding = member.isNull ? nil : Encoding(decoding: member.value, decoder)
            case .prefixEncoding: prefixEncoding = member.list().compactMap { Encoding(decoding: $0, decoder) }
            case .example: example = member.value
            case .examples: example = example ?? member.firstExample()
            case .description: break
            }
        }
        self.init(
            node: node, schema: schema, itemSchema: itemSchema, encoding: encoding, itemEncoding: itemEncoding,
            prefixEncoding: prefixEncoding, example: example)
    }

    /// A media type with nothing but a schema, which stands where the media type should.
    init(schema: Schema) {
        self.init(
            node: schema.node, schema: schema, itemSchema: nil, encoding: [], itemEncoding: nil, prefixEncoding: [],
            example: nil)
    }
}

extension Member {
    /// Media types by their names.
    func content() -> [MediaTypeEntry] {
        members().compactMap { member in
            mediaType(member).map { MediaTypeEntry(key: member.key, name: member.name, value: $0) }
        }
    }

    private func mediaType(_ member: Member) -> MediaType? {
        if member.value.kind == .null || member.value.isEmptySequence {
            return MediaType(
                node: member.key, schema: nil, itemSchema: nil, encoding: [], itemEncoding: nil, prefixEncoding: [],
                example: nil)
        }
        if member.value["schema"] == nil, decoder.isSchema(member.value) {
            decoder.warning(.schemaWithoutKey("a media type"), at: member.value)
            return MediaType(schema: decoder.schema(at: member.value))
        }
        return decoder.following(member.value) { MediaType(decoding: $0, decoder) }
    }

    /// The value of the first of several named examples, or of a plain list of them.
    func firstExample() -> Node? {
        if value.kind == .sequence { return value.elements.first }
        guard let first = value.entries.first?.value else { return nil }
        return decoder.withoutNeed {
            decoder.following(first) { $0["value"] ?? $0["dataValue"] ?? $0["serializedValue"] }
        }
    }
}

extension DocumentDecoder {
    /// True when a schema, or a reference to one, stands where one of the objects that hold a schema should be.
    func isSchema(_ node: Node) -> Bool {
        node.kind == .mapping && endSilently(of: node)?.hasSchemaKeyword == true
    }
}

extension Node {
    var hasSchemaKeyword: Bool {
        entries.contains { key, _ in
            switch key.text {
            case "type", "properties", "items", "allOf", "oneOf", "anyOf", "enum", "additionalProperties": true
            default: false
            }
        }
    }
}

extension Diagnostic.Message {
    static func schemaWithoutKey(_ object: String) -> Self {
        Self(id: "misplaced-schema", "this is read as the schema of \(object); put it under 'schema'")
    }
}
