package import ToolDiagnostics

package struct Parameter: Sendable {
    package enum Location: String, Sendable {
        case path, query, header, cookie
        /// The whole query string (OpenAPI 3.2).
        case querystring
    }

    /// OpenAPI 3.1, 4.8.12.3
    package enum Style: String, Sendable {
        case simple, label, matrix, form, spaceDelimited, pipeDelimited, tabDelimited, deepObject
        /// OpenAPI 3.2
        case cookie
    }

    package enum Encoding: Sendable {
        case style(Style, explode: Bool, allowsReserved: Bool)
        /// Several segments of a path: slashes stand as they are.
        case segments
        /// The value is written in a media type, mostly JSON, and then escaped.
        case content(mediaType: String)
    }

    package var name: String
    package var location: Location
    package var encoding: Encoding
    package var type: TypeUse
    package var presence: Presence
    package var description: String?
    package var isDeprecated: Bool
    /// In a query, also where no empty text is of the type.
    package var allowsEmptyValue = false
    /// A valid value, where samples are wanted and one is known.
    package var sample: Literal?
    package var range: SourceRange

    package init(
        name: String, location: Location, encoding: Encoding, type: TypeUse, presence: Presence,
        description: String? = nil, isDeprecated: Bool = false, range: SourceRange
    ) {
        self.name = name
        self.location = location
        self.encoding = encoding
        self.type = type
        self.presence = presence
        self.description = description
        self.isDeprecated = isDeprecated
        self.range = range
    }
}
