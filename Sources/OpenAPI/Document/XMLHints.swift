package import YAML

/// OpenAPI 3.1, 4.8.26
package struct XMLHints: Sendable {
    package let node: Node
    package let name: String?
    package let namespace: String?
    package let prefix: String?
    package let isAttribute: Bool
    package let isWrapped: Bool
}
