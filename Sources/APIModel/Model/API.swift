/// What an API offers, in no programming language: references are gone, `allOf` is merged, unions are classified,
/// cycles are marked.
package struct API: Sendable {
    package var title: String
    package var version: String
    package var summary: String?
    package var description: String?
    package var servers: [Server]
    /// Tags in the order of the document's list, then those that only operations name.
    package var tags: [Tag]
    /// In the document's order.
    package var operations: [Operation]
    package var securitySchemes: [SecurityScheme]
    /// The requirement of every operation that states none of its own.
    package var security: Security
    package var types: TypeGraph
    /// How values stand in XML, for bodies and answers that are written so.
    package var xmlForms: [NamedXMLForm] = []

    package init(
        title: String, version: String, summary: String? = nil, description: String? = nil, servers: [Server],
        tags: [Tag], operations: [Operation], securitySchemes: [SecurityScheme], security: Security, types: TypeGraph
    ) {
        self.title = title
        self.version = version
        self.summary = summary
        self.description = description
        self.servers = servers
        self.tags = tags
        self.operations = operations
        self.securitySchemes = securitySchemes
        self.security = security
        self.types = types
    }
}
