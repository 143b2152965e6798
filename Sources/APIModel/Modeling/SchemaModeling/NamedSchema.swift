import OpenAPI
import YAML

/// A schema that the document gives a name: a component, or whatever a reference leads to.
final class NamedSchema {
    /// Where the schema stands; its identity.
    let node: Node
    let name: String
    let schema: OpenAPI.Schema
    /// Listed under `components/schemas`. Other targets of references need a type of their own only when they are more
    /// than a scalar.
    let isComponent: Bool

    /// What was found out about it, for all who ask later.
    var meaning: SchemaMeaning?
    var admitsNull: Bool?
    var substantialCount: Int?

    init(node: Node, name: String, schema: OpenAPI.Schema, isComponent: Bool) {
        self.node = node
        self.name = name
        self.schema = schema
        self.isComponent = isComponent
    }
}
