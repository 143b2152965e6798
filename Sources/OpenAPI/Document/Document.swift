package import YAML

/// An OpenAPI description as its author wrote it: one set of types for 3.0, 3.1 and 3.2 (2.0 is rewritten as 3.1 before decoding).
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

    package init(
        node: Node, version: SpecificationVersion, info: Info, servers: [Server], paths: [PathItem],
        webhooks: [PathItem], components: Components, security: [SecurityRequirement]?, tags: [Tag],
        references: ReferenceTable
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
    }
}

/// OpenAPI 3.1, 4.8.2
package struct Info: Sendable {
    package var title: String
    package var summary: String?
    package var description: String?
    package var version: String
}

/// OpenAPI 3.1, 4.8.5
package struct Server: Sendable {
    package let node: Node
    package let url: String
    package let name: String?
    package let description: String?
    package let variables: [ServerVariable]
}

/// OpenAPI 3.1, 4.8.6
package struct ServerVariable: Sendable {
    package let node: Node
    package let name: String
    package let values: [String]
    package let defaultValue: String
    package let description: String?
}

/// OpenAPI 3.2 adds `summary`, `parent` and `kind`.
package struct Tag: Sendable {
    package let node: Node
    package let name: String
    package let summary: String?
    package let description: String?
    package let parent: String?
    package let kind: String?
}

/// Only what can be listed by name; objects stand in `Document.references` as well.
package struct Components: Sendable {
    package var schemas: [Named<Schema>] = []
    package var securitySchemes: [Named<Referenced<SecurityScheme>>] = []
}

package struct Named<Value: Sendable>: Sendable {
    /// The node of the key.
    package let node: Node
    package let name: String
    package let value: Value
}
