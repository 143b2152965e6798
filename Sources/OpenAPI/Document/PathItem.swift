package import YAML

/// OpenAPI 3.1, 4.8.9. A `$ref` is followed while decoding, so `operations` and `parameters` are those that count.
package struct PathItem: Sendable {
    package let node: Node
    /// The path template as written, or the name of a webhook.
    package internal(set) var path: String
    /// The node of the key in `paths`.
    package let key: Node
    package let summary: String?
    package let description: String?
    package let servers: [Server]
    package internal(set) var parameters: [Referenced<Parameter>]
    package internal(set) var operations: [Operation]
}
