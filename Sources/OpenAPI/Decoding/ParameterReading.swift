import ToolDiagnostics
import YAML

enum ParameterField: String, ObjectField {
    case name, description, required, deprecated, allowEmptyValue, style, explode, allowReserved, schema, content
    case example, examples
    case location = "in"
    // Keywords of a schema stood here in Swagger 2.0.
    case type, format, items, pattern, nullable, minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf
    case minLength, maxLength, minItems, maxItems, uniqueItems, collectionFormat, properties, oneOf, anyOf, allOf
    case enumeration = "enum"
    case defaultValue = "default"

    static let objectName = "a parameter or header"
    static let names = FieldNames<Self>()
}

/// The members of a parameter or header, in whichever order they are written.
struct ParameterReading {
    private(set) var name: String?
    private(set) var location: Node?
    private(set) var description: String?
    private(set) var isRequired: Bool?
    private(set) var isDeprecated = false
    private(set) var allowsEmptyValue = false
    private(set) var allowsReserved = false
    private(set) var style: String?
    private(set) var explode: Bool?
    private(set) var schema: Schema?
    private(set) var content: [MediaTypeEntry] = []
    private(set) var example: Node?
    private(set) var extensions: [Named<Node>] = []
    private var schemaKeywords: [Member] = []
    private let node: Node
    private let decoder: DocumentDecoder

    init?(_ original: Node, _ decoder: DocumentDecoder) {
        let node = decoder.swagger2?.parameter(original) ?? original
        self.node = node
        self.decoder = decoder
        guard var reader = ObjectReader(node, as: ParameterField.self, decoder) else { return nil }
        while let (field, member) = reader.next() {
            switch field {
            case .name: name = member.anyText()
            case .location: location = member.value.kind == .string ? member.value : nil
            case .description: description = member.text()
            case .required: isRequired = member.flag()
            case .deprecated: isDeprecated = member.flag() ?? false
            case .allowEmptyValue: allowsEmptyValue = member.flag() ?? false
            case .allowReserved: allowsReserved = member.flag() ?? false
            case .style: style = member.text()
            case .explode: explode = member.flag()
            case .schema: schema = member.schema()
            case .content: content = member.content()
            case .example: example = member.value
            case .examples: example = example ?? member.firstExample()
            default: schemaKeywords.append(member)
            }
        }
        extensions = reader.extensions
    }

    /// How Azure's documents say that a value may hold several segments of a path.
    var skipsEncoding: Bool {
        extensions.contains { $0.name == "x-ms-skip-url-encoding" && $0.value.boolean == true }
    }

    /// The schema, also when its keywords stand in the parameter itself, as in Swagger 2.0.
    func completedSchema(of name: String) -> Schema? {
        guard let first = schemaKeywords.first else { return schema }
        guard schema == nil, content.isEmpty else {
            decoder.warning(.keywordBesideSchema(first.name, name), at: first.key)
            return schema
        }
        decoder.warning(.schemaInParameter(first.name, name), at: first.key)
        let keywords = schemaKeywords.map { (key: $0.key, value: $0.value) }
        return decoder.schema(at: NodeBuilder().mapping(keywords, at: node))
    }
}

extension Diagnostic.Message {
    static func schemaInParameter(_ keyword: String, _ name: String) -> Self {
        Self(id: "misplaced-keyword", "'\(keyword)' of '\(name)' is read as part of its schema; put it under 'schema'")
    }

    static func keywordBesideSchema(_ keyword: String, _ name: String) -> Self {
        Self(
            id: "misplaced-keyword",
            "'\(keyword)' of '\(name)' is ignored, since there is a schema; put it under 'schema'")
    }
}
