/// What the user decides about the names and the shape of the output.
package struct NamingOptions: Sendable {
    package enum Layout: Sendable, Hashable {
        /// One file per tag and per group of types.
        case readable
    }

    package enum Properties: Sendable, Hashable {
        /// `let` in what is only received, `var` in what is sent.
        case followUse
        case constant
        case variable
    }

    package var access: AccessLevel
    /// Whether the client gets contract tests; the API needs samples for them.
    package var hasTests = false
    /// Names of query, header and cookie parameters that the client may be given once for all operations; for headers
    /// in any case.
    package var clientWideParameters: Set<String> = []
    /// Instead of the name made from the document's title.
    package var clientName: String?
    /// The document's file name, for the first line of each file.
    package var sourceName: String
    package var layout: Layout
    package var properties: Properties

    package init(
        access: AccessLevel = .public, clientName: String? = nil, sourceName: String, layout: Layout = .readable,
        properties: Properties = .followUse
    ) {
        self.access = access
        self.clientName = clientName
        self.sourceName = sourceName
        self.layout = layout
        self.properties = properties
    }
}
