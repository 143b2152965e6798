package import YAML

/// OpenAPI 3.1, 4.8.21
package struct Header: Sendable {
    package let node: Node
    package let description: String?
    package let isRequired: Bool
    package let isDeprecated: Bool
    package let explode: Bool?
    package let schema: Schema?
    package let content: [MediaTypeEntry]
}
