package import YAML

extension Schema {
    /// What a schema is made from, gathered keyword by keyword.
    package struct Fields: ~Copyable, Sendable {
        package var node: Node
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
        package var uniqueItems = false
        /// A boolean schema: `true` allows everything, `false` nothing.
        package var constant: Bool?
        package var defaultValue: Node?
        package var enumeration: [Node]?
        package var const: Node?
        /// The names in `required`, with their places.
        package var required: [RequiredName] = []
        package var properties: [Named<Schema>] = []
        package var additionalProperties: Schema?
        package var items: Schema?
        package var allOf: [Schema] = []
        package var oneOf: [Schema] = []
        package var anyOf: [Schema] = []
        fileprivate(set) var boundsBox: Box<Bounds>?
        fileprivate(set) var rareBox: Box<RareFields>?

        package init(node: Node) { self.node = node }
    }

    /// Keywords that few schemas have.
    struct RareFields: Sendable {
        /// `example`, else the first of `examples`.
        var example: Node?
        var patternProperties: [Named<Schema>] = []
        var unevaluatedProperties: Schema?
        var propertyNames: Schema?
        var prefixItems: [Schema] = []
        var not: Schema?
        var discriminator: Discriminator?
        var contentEncoding: String?
        var contentMediaType: String?
        var pattern: String?
        var xml: XMLHints?
        var extensions: [Named<Node>] = []
        /// Known keywords that are read but not used further (`if`, `dependentSchemas`, `contains`, …), so that later
        /// stages can tell.
        var unusedKeywords: [Node] = []
    }
}

/// What is mostly absent, kept outside of what has it: documents have schemas by the ten thousand.
final class Box<Contents: Sendable>: Sendable {
    let contents: Contents
    init(_ contents: Contents) { self.contents = contents }
}

extension Schema.Fields {
    package var bounds: Bounds {
        get { boundsBox?.contents ?? Bounds() }
        set { boundsBox = Box(newValue) }
    }

    var rare: Schema.RareFields {
        get { rareBox?.contents ?? Schema.RareFields() }
        set { rareBox = Box(newValue) }
    }
}
