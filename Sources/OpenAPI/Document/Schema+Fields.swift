package import YAML

extension Schema {
    /// What a schema is made from, gathered keyword by keyword.
    package struct Fields: Sendable {
        package var node: Node
        /// A boolean schema: `true` allows everything, `false` nothing.
        package var constant: Bool?
        /// `$ref` (or `$dynamicRef`), with siblings allowed beside it.
        package var reference: Reference?
        /// Without `null`, which stands in `isNullable`.
        package var types: [SchemaType] = []
        /// True for `nullable: true` in 3.0 and for `null` in a type list in 3.1.
        package var isNullable = false
        package var format: String?
        package var title: String?
        package var description: String?
        package var isDeprecated = false
        package var isReadOnly = false
        package var isWriteOnly = false
        package var defaultValue: Node?
        /// `example`, else the first of `examples`.
        package var example: Node?
        package var enumeration: [Node]?
        package var const: Node?
        /// The names in `required`, with their places.
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
        /// Known keywords that are read but not used further (`if`, `dependentSchemas`, `contains`, …), so that later
        /// stages can tell.
        package var unusedKeywords: [Node] = []

        package init(node: Node) { self.node = node }
    }
}
