package import YAML

/// OpenAPI 3.1, 4.8.6
package struct ServerVariable: Sendable {
    package let node: Node
    package let name: String
    package let values: [String]
    package let defaultValue: String
    package let description: String?
}
