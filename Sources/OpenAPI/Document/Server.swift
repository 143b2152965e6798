package import YAML

/// OpenAPI 3.1, 4.8.5
package struct Server: Sendable {
    package let node: Node
    package let url: String
    package let name: String?
    package let description: String?
    package let variables: [ServerVariable]
}
