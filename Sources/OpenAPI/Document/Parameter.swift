package import YAML

/// OpenAPI 3.1, 4.8.12
package struct Parameter: Sendable {
    package enum Location: String, Sendable, CaseIterable {
        case path, query, header, cookie
        /// OpenAPI 3.2: the whole query string.
        case querystring
    }

    package let node: Node
    package internal(set) var name: String
    package internal(set) var location: Location
    package let description: String?
    package let isRequired: Bool
    package let isDeprecated: Bool
    package let allowsEmptyValue: Bool
    package let allowsReserved: Bool
    /// A path parameter whose values may be several segments, with slashes between them.
    package internal(set) var isOfSegments: Bool
    /// As written; `nil` means the location's default.
    package internal(set) var style: String?
    package internal(set) var explode: Bool?
    package let schema: Schema?
    package let content: [MediaTypeEntry]
    /// `example`, else the first of `examples`, as written.
    package let example: Node?
    package let extensions: [Named<Node>]
}
