import OpenAPI
import YAML

/// A schema that the document gives a name: a component, or whatever a reference leads to.
struct NamedSchema {
    /// Where the schema stands; its identity.
    let node: Node
    let name: String
    let schema: OpenAPI.Schema
    /// Listed under `components/schemas`. Other targets of references need a type of their own only when they are more than a scalar.
    let isComponent: Bool
}
