import ToolDiagnostics
import YAML

extension Schema {
    /// Never fails: what cannot be understood is reported and allows everything.
    convenience init(decoding node: Node, _ decoder: DocumentDecoder) {
        var reading = SchemaReading(node, decoder)
        switch node.kind {
        case .boolean: reading.fields.constant = node.boolean
        case .mapping: reading.readKeywords()
        case .string where SchemaType.spelled(node.text) != nil:
            decoder.warning(.typeAsSchema(node.text), at: node)
            reading.readType(node)
        default:
            decoder.warning(.wrongType("a schema", expected: "a mapping", found: node.kindName), at: node)
        }
        self.init(reading.finished())
    }
}

/// Gathers the keywords of one schema, in whichever order they are written.
struct SchemaReading: ~Copyable {
    var fields: Schema.Fields
    let decoder: DocumentDecoder
    /// `exclusiveMinimum: true`, as OpenAPI 3.0 writes it, turns `minimum` into the exclusive bound.
    var isMinimumExclusive = false
    var isMaximumExclusive = false
    /// The first example, whichever keyword gives it.
    private(set) var example: Node?

    init(_ node: Node, _ decoder: DocumentDecoder) {
        fields = Schema.Fields(node: node)
        self.decoder = decoder
    }

    consuming func finished() -> Schema.Fields { fields }

    mutating func readKeywords() {
        guard var reader = ObjectReader(fields.node, as: SchemaField.self, decoder) else { return }
        while let (keyword, member) = reader.next() { read(keyword, member) }
        add(reader.extensions)
        finishBounds()
        finishProperties()
        if let example { fields.rare.example = example }
        checkValues()
    }

    private mutating func add(_ extensions: [Named<Node>]) {
        guard !extensions.isEmpty else { return }
        fields.rare.extensions = extensions
        // What version 3.0 made a keyword of; many documents still have the extension beside or instead of it.
        if extensions.contains(where: { $0.name == "x-nullable" && $0.value.boolean == true }) {
            fields.isNullable = true
        }
    }

    /// What nothing satisfies is written `not: {}` by libraries that have no word for `false`.
    private mutating func readNot(_ member: Member) {
        let admitsAnything = member.value.boolean == true
            || (member.value.kind == .mapping && member.value.entries.isEmpty)
        if admitsAnything { fields.constant = false } else { fields.rare.not = member.schema() }
    }

    private mutating func read(_ keyword: SchemaField, _ member: Member) {
        switch keyword {
        case .reference: readReference(member, decoder.schemaReference)
        case .dynamicReference: readReference(member, decoder.dynamicReference)
        case .recursiveReference: readReference(member, decoder.recursiveReference)
        case .type: readType(member.value)
        case .format: fields.format = member.text()
        case .nullable: readNullable(member)
        case .const: fields.const = member.value
        case .enumeration: readEnumeration(member)
        case .defaultValue: fields.defaultValue = member.value
        case .title: fields.title = member.text()
        case .description: fields.description = member.text()
        case .deprecated: fields.isDeprecated = member.flag() ?? false
        case .readOnly: fields.isReadOnly = member.flag() ?? false
        case .writeOnly: fields.isWriteOnly = member.flag() ?? false
        case .example: example = member.value
        case .examples: example = example ?? member.firstSchemaExample()
        case .xml: fields.rare.xml = member.isNull ? nil : XMLHints(decoding: member.value, decoder)
        case .contentEncoding: fields.rare.contentEncoding = member.text()
        case .contentMediaType: fields.rare.contentMediaType = member.text()
        case .pattern: fields.rare.pattern = member.text()
        case .minimum, .maximum, .exclusiveMinimum, .exclusiveMaximum, .multipleOf, .minLength, .maxLength, .minItems,
            .maxItems, .minProperties, .maxProperties:
            readBound(keyword, member)
        case .required: readRequired(member)
        case .properties: fields.properties = member.schemas()
        case .patternProperties: fields.rare.patternProperties = member.schemas()
        case .additionalProperties: fields.additionalProperties = member.schemaOrFlag()
        case .unevaluatedProperties: fields.rare.unevaluatedProperties = member.schemaOrFlag()
        case .propertyNames: fields.rare.propertyNames = member.schema()
        case .items: readItems(member)
        case .prefixItems: fields.rare.prefixItems = member.schemaList()
        case .uniqueItems: fields.uniqueItems = member.flag() ?? false
        case .allOf: fields.allOf = member.schemaList()
        case .oneOf: fields.oneOf = member.schemaList()
        case .anyOf: fields.anyOf = member.schemaList()
        case .not: readNot(member)
        case .discriminator:
            fields.rare.discriminator = member.isNull ? nil : Discriminator(decoding: member.value, decoder)
        case .dependencies, .dependentRequired, .dependentSchemas, .additionalItems, .unevaluatedItems, .contains,
            .minContains, .maxContains, .condition, .consequence, .alternative, .contentSchema:
            fields.rare.unusedKeywords.append(member.key)
        case .id, .anchor, .dynamicAnchor, .recursiveAnchor, .definitions, .definitions2020, .comment, .dialect,
            .vocabulary, .externalDocs:
            break
        }
    }
}

extension Member {
    fileprivate func schemaList() -> [Schema] {
        list().map(decoder.schema(at:))
    }

    fileprivate func schemas() -> [Named<Schema>] {
        named { decoder.schema(at: $0.value) }
    }

    /// `true`, `false` or a schema; some write the booleans in quotes.
    fileprivate func schemaOrFlag() -> Schema? {
        guard value.kind == .string, let flag = flag() else { return schema() }
        var fields = Schema.Fields(node: value)
        fields.constant = flag
        return Schema(fields)
    }

    /// A list in JSON Schema; a mapping by name as in media types is read as well.
    fileprivate func firstSchemaExample() -> Node? {
        value.kind == .mapping ? firstExample() ?? value.entries.first?.value : value.elements.first
    }
}

extension Diagnostic.Message {
    static func typeAsSchema(_ type: String) -> Self {
        Self(id: "wrong-type", "a schema must be a mapping; write 'type: \(type)'")
    }
}
