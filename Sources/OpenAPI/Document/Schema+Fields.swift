package import YAML

extension Schema {
    /// What a schema is made from, gathered keyword by keyword.
    package struct Fields: Sendable {
        package var node: Node
        package var constant: Bool?
        package var reference: Reference?
        package var types: [SchemaType] = []
        package var isNullable = false
        package var format: String?
        package var title: String?
        package var description: String?
        package var isDeprecated = false
        package var isReadOnly = false
        package var isWriteOnly = false
        package var defaultValue: Node?
        package var example: Node?
        package var enumeration: [Node]?
        package var const: Node?
        package var required: [RequiredName] = []
        package var properties: [Named<Schema>] = []
        package var patternProperties: [Named<Schema>] = []
        package var additionalProperties: Schema?
        package var unevaluatedProperties: Schema?
        package var propertyNames: Schema?
        package var items: Schema?
        package var prefixItems: [Schema] = []
        package var uniqueItems = false
        package var allOf: [Schema] = []
        package var oneOf: [Schema] = []
        package var anyOf: [Schema] = []
        package var not: Schema?
        package var discriminator: Discriminator?
        package var contentEncoding: String?
        package var contentMediaType: String?
        package var pattern: String?
        package var bounds = Bounds()
        package var xml: XMLHints?
        package var extensions: [Named<Node>] = []
        package var unusedKeywords: [Node] = []

        package init(node: Node) { self.node = node }
    }
}
