package import YAML

/// An OpenAPI description as its author wrote it: one set of types for 3.0, 3.1 and 3.2; 2.0 is
/// rewritten while decoding.
///
/// Every object keeps the node it was read from, and with it its place.
package struct Document: Sendable {
    package let node: Node
    package let version: SpecificationVersion
    package let info: Info
    package let servers: [Server]
    /// In the document's order; a path template stands here once.
    package let paths: [PathItem]
    package let webhooks: [PathItem]
    /// Names in the document's order.
    package let components: Components
    package let security: [SecurityRequirement]?
    package let tags: [Tag]
    /// Every object that a reference leads to, wherever it stands. Filled completely while decoding.
    package let references: ReferenceTable
    /// Keys that begin with `x-`.
    package let extensions: [Named<Node>]

    package init(
        node: Node, version: SpecificationVersion, info: Info, servers: [Server], paths: [PathItem],
        webhooks: [PathItem], components: Components, security: [SecurityRequirement]?, tags: [Tag],
        references: ReferenceTable, extensions: [Named<Node>] = []
    ) {
        self.node = node
        self.version = version
        self.info = info
        self.servers = servers
        self.paths = paths
        self.webhooks = webhooks
        self.components = components
        self.security = security
        self.tags = tags
        self.references = references
        self.extensions = extensions
    }
}
