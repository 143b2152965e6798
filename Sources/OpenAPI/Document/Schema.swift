package import YAML

/// JSON Schema as OpenAPI uses it (2020-12 for 3.1 and 3.2, the older subset for 3.0), read into one form:
/// `nullable` and boolean exclusive bounds of 3.0 stand here as 3.1 writes them.
///
/// A class because schemas nest deeply and are shared; immutable once decoded. Never contains its own target of a
/// reference: recursion goes through `Reference` and `Document.references`.
package final class Schema: Sendable {
    package let node: Node
    /// A boolean schema: `true` allows everything, `false` nothing.
    package let constant: Bool?
    /// `$ref` (or `$dynamicRef`), with siblings allowed beside it.
    package let reference: Reference?

    /// Without `null`, which stands in `isNullable`.
    package let types: [SchemaType]
    /// True for `nullable: true` in 3.0 and for `null` in a type list in 3.1.
    package let isNullable: Bool
    package let format: String?
    package let title: String?
    package let description: String?
    package let isDeprecated: Bool
    package let isReadOnly: Bool
    package let isWriteOnly: Bool
    package let defaultValue: Node?
    /// `example`, else the first of `examples`.
    package let example: Node?

    package let enumeration: [Node]?
    package let const: Node?

    /// The names in `required`, with their places.
    package let required: [RequiredName]
    package let properties: [Named<Schema>]
    package let patternProperties: [Named<Schema>]
    package let additionalProperties: Schema?
    package let unevaluatedProperties: Schema?
    package let propertyNames: Schema?

    package let items: Schema?
    package let prefixItems: [Schema]
    package let uniqueItems: Bool

    package let allOf: [Schema]
    package let oneOf: [Schema]
    package let anyOf: [Schema]
    package let not: Schema?
    package let discriminator: Discriminator?

    package let contentEncoding: String?
    package let contentMediaType: String?
    package let pattern: String?
    package let bounds: Bounds
    package let xml: XMLHints?
    package let extensions: [Named<Node>]
    /// Known keywords that are read but not used further (`if`, `dependentSchemas`, `contains`, …): later stages can tell.
    package let unusedKeywords: [Node]

    package init(_ fields: Fields) {
        node = fields.node
        constant = fields.constant
        reference = fields.reference
        types = fields.types
        isNullable = fields.isNullable
        format = fields.format
        title = fields.title
        description = fields.description
        isDeprecated = fields.isDeprecated
        isReadOnly = fields.isReadOnly
        isWriteOnly = fields.isWriteOnly
        defaultValue = fields.defaultValue
        example = fields.example
        enumeration = fields.enumeration
        const = fields.const
        required = fields.required
        properties = fields.properties
        patternProperties = fields.patternProperties
        additionalProperties = fields.additionalProperties
        unevaluatedProperties = fields.unevaluatedProperties
        propertyNames = fields.propertyNames
        items = fields.items
        prefixItems = fields.prefixItems
        uniqueItems = fields.uniqueItems
        allOf = fields.allOf
        oneOf = fields.oneOf
        anyOf = fields.anyOf
        not = fields.not
        discriminator = fields.discriminator
        contentEncoding = fields.contentEncoding
        contentMediaType = fields.contentMediaType
        pattern = fields.pattern
        bounds = fields.bounds
        xml = fields.xml
        extensions = fields.extensions
        unusedKeywords = fields.unusedKeywords
    }
}

/// One name in a schema's `required` list.
package struct RequiredName: Sendable {
    package let node: Node
    package let name: String
}
