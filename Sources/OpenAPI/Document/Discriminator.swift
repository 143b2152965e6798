package import YAML

/// OpenAPI 3.1, 4.8.25; `defaultMapping` from 3.2.
package struct Discriminator: Sendable {
    package let node: Node
    package let propertyName: String
    /// Values in the document's order, each with the schema it leads to: a name or a reference, resolved while
    /// decoding.
    package let mapping: [Named<Reference>]
    package let defaultMapping: Reference?
}
