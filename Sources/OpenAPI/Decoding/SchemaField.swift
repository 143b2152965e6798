/// The keywords of JSON Schema, those of OpenAPI beside them, and some of older drafts that documents still hold.
enum SchemaField: String, ObjectField {
    case reference = "$ref"
    case dynamicReference = "$dynamicRef"
    case recursiveReference = "$recursiveRef"
    case id = "$id"
    case anchor = "$anchor"
    case dynamicAnchor = "$dynamicAnchor"
    case recursiveAnchor = "$recursiveAnchor"
    case definitions
    case definitions2020 = "$defs"
    case comment = "$comment"
    case dialect = "$schema"
    case vocabulary = "$vocabulary"

    case type, format, nullable, const
    case enumeration = "enum"
    case defaultValue = "default"
    case title, description, deprecated, readOnly, writeOnly, example, examples, externalDocs, xml
    case contentEncoding, contentMediaType, contentSchema, pattern

    case minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf, minLength, maxLength
    case minItems, maxItems, minProperties, maxProperties

    case required, properties, patternProperties, additionalProperties, unevaluatedProperties, propertyNames
    case dependencies, dependentRequired, dependentSchemas
    case items, prefixItems, additionalItems, unevaluatedItems, uniqueItems, contains, minContains, maxContains
    case allOf, oneOf, anyOf, not, discriminator
    case condition = "if"
    case consequence = "then"
    case alternative = "else"

    static let objectName = "a schema"
    static let takesAnnotations = true
    static let names = FieldNames<Self>()
}
