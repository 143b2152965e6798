/// What the user decides about the names and the shape of the output.
package struct NamingOptions: Sendable {
    package enum Layout: Sendable, Hashable {
        /// One file per tag and per group of types.
        case readable
        /// The client's file and so many others, whose names no document changes. Build plugins need it: they have to
        /// say beforehand what they write.
        case fixed(files: Int)
    }

    package enum Properties: Sendable, Hashable {
        /// `let` in what is only received, `var` in what is sent.
        case followUse
        case constant
        case variable
    }

    package enum Enumerations: Sendable, Hashable {
        /// Closed where values are only sent, else open.
        case followUse
        case open
        case closed
    }

    package enum Dates: Sendable, Hashable {
        /// `Date` and `CalendarDate`
        case native
        /// `String`, as the server writes them.
        case text
    }

    package var access: AccessLevel
    /// Whether the client gets contract tests; the API needs samples for them.
    package var hasTests = false
    /// Whether mocks of the client get examples; the API needs samples for them.
    package var hasMocks = false
    package var clientWide = ClientWideParameters()
    /// Instead of the name made from the document's title.
    package var clientName: String?
    /// The document's file name, for the first line of each file.
    package var sourceName: String
    package var layout: Layout
    package var properties: Properties
    /// Lines for the top of every file.
    package var header: [String] = []
    package var enumerations = Enumerations.followUse
    package var dates = Dates.native
    package var names = NameOverrides()
    package var types = TypeReplacements()
    /// Protocols that structures conform to beside `JSONModel`, by schema; `*` means all.
    package var conformances: [String: [TypeReplacement]] = [:]

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
