package import YAML

package struct MediaTypeEntry: Sendable {
    /// The node of the key.
    package let key: Node
    /// The media type or range as written.
    package let name: String
    package let value: MediaType
}

/// OpenAPI 3.1, 4.8.14; `itemSchema`, `itemEncoding` and `prefixEncoding` from 3.2.
package struct MediaType: Sendable {
    package let node: Node
    package let schema: Schema?
    package let itemSchema: Schema?
    package let encoding: [Named<Encoding>]
    package let itemEncoding: Encoding?
    package let prefixEncoding: [Encoding]
    /// `example`, else the first of `examples`, as written.
    package let example: Node?
}
