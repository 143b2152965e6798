import Diagnostics
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

    static let objectName = "a parameter"
    static let names = FieldNames<Self>()
}

extension Parameter: Referenceable {
    static var table: WritableKeyPath<ReferenceTable, [Node: Parameter]> { \.parameters }
    static var section: String { "parameters" }

    init?(decoding node: Node, _ decoder: DocumentDecoder) {
        guard let reading = ParameterReading(node, decoder) else { return nil }
        guard let name = reading.name else {
            decoder.warning(.unusable("a parameter", lacks: "name"), at: node)
            return nil
        }
        guard let place = reading.location else {
            decoder.warning(.unusable("a parameter", lacks: "in"), at: node)
            return nil
        }
        guard let location = Location(rawValue: place.text) ?? Location(rawValue: place.text.lowercased()) else {
            decoder.warning(.unknownLocation(place.text, of: name), at: place)
            return nil
        }
        if location == .path, reading.isRequired != true {
            decoder.warning(.optionalPathParameter(name), at: node)
        }
        self.init(
            node: node, name: name, location: location, description: reading.description,
            isRequired: location == .path || reading.isRequired == true, isDeprecated: reading.isDeprecated,
            allowsEmptyValue: reading.allowsEmptyValue, allowsReserved: reading.allowsReserved, style: reading.style,
            explode: reading.explode, schema: reading.completedSchema(of: name), content: reading.content,
            example: reading.example, extensions: reading.extensions)
    }
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

extension Member {
    /// A list of parameters; of two with the same name in the same place the first counts.
    ///
    /// - Parameter filter: Takes out what is no parameter in the version of the document.
    func parameters(_ filter: ([Node]) -> [Node] = { $0 }) -> [Referenced<Parameter>] {
        var places: [Parameter.Identity: Node] = [:]
        return filter(list()).compactMap { node -> Referenced<Parameter>? in
            guard let reference = decoder.referenced(at: node, as: Parameter.self) else { return nil }
            guard let identity = decoder.identity(of: reference) else { return reference }
            guard let first = places.updateValue(node, forKey: identity) else { return reference }
            places[identity] = first
            decoder.warning(
                .duplicateParameter(identity.name), at: node,
                notes: [Diagnostic.Note("the first one stands here", at: first.range)])
            return nil
        }
    }
}

extension Parameter {
    /// What tells parameters of one operation apart (OpenAPI 3.1, 4.8.12).
    struct Identity: Hashable {
        let name: String
        let location: Location
    }

    var identity: Identity { Identity(name: name, location: location) }
}

extension DocumentDecoder {
    func identity(of parameter: Referenced<Parameter>) -> Parameter.Identity? {
        switch parameter {
        case .inline(let parameter): parameter.identity
        case .reference(let reference): reference.target.flatMap { references.parameters[$0]?.identity }
        }
    }
}

extension Diagnostic.Message {
    static func duplicateParameter(_ name: String) -> Self {
        Self(id: "duplicate-parameter", "'\(name)' stands in this place already; the first one counts")
    }

    static func unknownLocation(_ location: String, of name: String) -> Self {
        Self(
            id: "unknown-location",
            "parameter '\(name)' cannot be in '\(location)' and is ignored; use 'path', 'query', 'header' or 'cookie'")
    }

    static func optionalPathParameter(_ name: String) -> Self {
        Self(id: "optional-path-parameter", "path parameter '\(name)' is required; write 'required: true'")
    }

    static func schemaInParameter(_ keyword: String, _ name: String) -> Self {
        Self(id: "misplaced-keyword", "'\(keyword)' of '\(name)' is read as part of its schema; put it under 'schema'")
    }

    static func keywordBesideSchema(_ keyword: String, _ name: String) -> Self {
        Self(
            id: "misplaced-keyword",
            "'\(keyword)' of '\(name)' is ignored, since there is a schema; put it under 'schema'")
    }
}
