package import YAML

/// OpenAPI 3.1, 4.8.17
package struct Response: Sendable {
    package let node: Node
    package let summary: String?
    package let description: String?
    package let headers: [Named<Referenced<Header>>]
    package let content: [MediaTypeEntry]
    /// Read, but not decoded.
    package let links: [Named<Node>]
}
