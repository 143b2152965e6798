package import YAML

/// OpenAPI 3.2, 4.26
package struct XMLHints: Sendable {
    package enum NodeType: String, Sendable {
        case element, attribute, text, cdata
        /// Nothing of its own: what is inside stands in the place around it.
        case absent = "none"
    }

    package let node: Node
    package let name: String?
    package let namespace: String?
    package let prefix: String?
    /// As the document says it, or what older ones mean by `attribute` and `wrapped`.
    package let nodeType: NodeType?
}
