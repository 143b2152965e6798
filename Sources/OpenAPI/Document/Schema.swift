package import YAML

/// JSON Schema as OpenAPI uses it (2020-12 for 3.1 and 3.2, the older subset for 3.0), read into one form:
/// `nullable` and boolean exclusive bounds of 3.0 stand here as 3.1 writes them.
///
/// A class because schemas nest deeply and are shared; immutable once decoded. Never contains its own target of a
/// reference: recursion goes through `Reference` and `Document.references`.
package final class Schema: Sendable {
    private let fields: Fields

    package init(_ fields: consuming Fields) { self.fields = fields }
}

extension Schema {
    package var node: Node { fields.node }
    package var constant: Bool? { fields.constant }
    package var reference: Reference? { fields.reference }

    package var types: [SchemaType] { fields.types }
    package var isNullable: Bool { fields.isNullable }
    package var format: String? { fields.format }
    package var title: String? { fields.title }
    package var description: String? { fields.description }
    package var isDeprecated: Bool { fields.isDeprecated }
    package var isReadOnly: Bool { fields.isReadOnly }
    package var isWriteOnly: Bool { fields.isWriteOnly }
    package var defaultValue: Node? { fields.defaultValue }
    package var example: Node? { fields.rareBox?.contents.example }

    package var enumeration: [Node]? { fields.enumeration }
    package var const: Node? { fields.const }

    package var required: [RequiredName] { fields.required }
    package var properties: [Named<Schema>] { fields.properties }
    package var patternProperties: [Named<Schema>] { fields.rareBox?.contents.patternProperties ?? [] }
    package var additionalProperties: Schema? { fields.additionalProperties }
    package var unevaluatedProperties: Schema? { fields.rareBox?.contents.unevaluatedProperties }
    package var propertyNames: Schema? { fields.rareBox?.contents.propertyNames }

    package var items: Schema? { fields.items }
    package var prefixItems: [Schema] { fields.rareBox?.contents.prefixItems ?? [] }
    package var uniqueItems: Bool { fields.uniqueItems }

    package var allOf: [Schema] { fields.allOf }
    package var oneOf: [Schema] { fields.oneOf }
    package var anyOf: [Schema] { fields.anyOf }
    package var not: Schema? { fields.rareBox?.contents.not }
    package var discriminator: Discriminator? { fields.rareBox?.contents.discriminator }

    package var contentEncoding: String? { fields.rareBox?.contents.contentEncoding }
    package var contentMediaType: String? { fields.rareBox?.contents.contentMediaType }
    package var pattern: String? { fields.rareBox?.contents.pattern }
    package var bounds: Bounds { fields.bounds }
    package var xml: XMLHints? { fields.rareBox?.contents.xml }
    package var extensions: [Named<Node>] { fields.rareBox?.contents.extensions ?? [] }
    package var unusedKeywords: [Node] { fields.rareBox?.contents.unusedKeywords ?? [] }
}

/// One name in a schema's `required` list.
package struct RequiredName: Sendable {
    package let node: Node
    package let name: String
}
