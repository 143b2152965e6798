package import YAML

/// OpenAPI 3.2 adds `summary`, `parent` and `kind`.
package struct Tag: Sendable {
    package let node: Node
    package let name: String
    package let summary: String?
    package let description: String?
    package let parent: String?
    package let kind: String?
}
