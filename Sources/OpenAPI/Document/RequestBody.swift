package import YAML

/// OpenAPI 3.1, 4.8.13
package struct RequestBody: Sendable {
    package let node: Node
    package let description: String?
    package let isRequired: Bool
    package let content: [MediaTypeEntry]
}
