package import YAML

/// A `$ref` as written, and the node it leads to.
///
/// A class because references are handed around by the ten thousand.
package final class Reference: Sendable {
    /// The scalar node that holds the reference.
    package let node: Node
    /// The reference as written, such as `#/components/schemas/Pet`.
    package let text: String
    /// `nil` when it leads nowhere, which has been reported.
    package let target: Node?
    /// The last token of the pointer, unescaped: what the author calls the target.
    package let name: String
    /// Stands beside the reference and goes before the target's own (OpenAPI 3.1, 4.8.23).
    package let summary: String?
    package let description: String?

    package init(
        node: Node, text: String, target: Node?, name: String, summary: String? = nil, description: String? = nil
    ) {
        self.node = node
        self.text = text
        self.target = target
        self.name = name
        self.summary = summary
        self.description = description
    }
}
