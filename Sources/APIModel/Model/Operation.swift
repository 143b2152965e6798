package import Diagnostics

package struct Operation: Sendable {
    /// The `operationId`, when the document gives one that no other operation has.
    package var id: String?
    /// Upper case.
    package var method: String
    /// The path template as written, without any query string.
    package var path: String
    package var tags: [String]
    package var summary: String?
    package var description: String?
    package var isDeprecated: Bool
    /// Path item and operation merged; in the order path, query, header, cookie as they were written.
    package var parameters: [Parameter]
    package var body: Body?
    package var responses: [Response]
    /// Only where it differs from `API.security`.
    package var security: Security?
    /// Only where the operation or its path states its own.
    package var servers: [Server]
    package var range: SourceRange
}

package struct Parameter: Sendable {
    package enum Location: String, Sendable {
        case path, query, header, cookie
        /// The whole query string (OpenAPI 3.2).
        case querystring
    }

    /// OpenAPI 3.1, 4.8.12.3
    package enum Style: String, Sendable {
        case simple, label, matrix, form, spaceDelimited, pipeDelimited, deepObject
        /// OpenAPI 3.2
        case cookie
    }

    package enum Encoding: Sendable {
        case style(Style, explode: Bool, allowsReserved: Bool)
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
    package var range: SourceRange
}

package struct Body: Sendable {
    package var isRequired: Bool
    package var description: String?
    /// Never empty; in the order of preference: JSON first, then as written.
    package var contents: [Content]
    package var range: SourceRange
}

package struct Response: Sendable {
    package enum Status: Sendable, Hashable {
        case code(Int)
        /// The hundreds digit of `4XX`.
        case range(Int)
        case `default`
    }

    package var status: Status
    package var description: String?
    package var headers: [Header]
    /// Empty: no body, or none that is described.
    package var contents: [Content]
    package var range: SourceRange
}

package struct Header: Sendable {
    package var name: String
    package var type: TypeUse
    package var presence: Presence
    package var description: String?
    package var range: SourceRange
}

/// One media type of a body or response.
package struct Content: Sendable {
    package enum Kind: Sendable, Hashable {
        /// `application/json`, anything that ends in `+json`, `*/*` with a schema that is not binary.
        case json
        case text
        case bytes
        case form
        case multipart
        case xml
        case eventStream
        /// `application/jsonl`, `application/x-ndjson` and their kin.
        case jsonLines
        /// `application/json-seq`
        case jsonSequence
    }

    /// As written, without surrounding blanks.
    package var mediaType: String
    package var kind: Kind
    /// Absent when the document does not say what it looks like.
    package var type: TypeUse?
    /// The type of one item of a stream (`itemSchema` of OpenAPI 3.2, else the schema of an event stream).
    package var itemType: TypeUse?
    /// How properties of a form or parts of a multipart body are encoded, where the document says so.
    package var encodings: [PropertyEncoding]
    package var range: SourceRange
}

/// OpenAPI 3.1, 4.8.15
package struct PropertyEncoding: Sendable {
    package var property: String
    package var contentType: String?
    package var style: Parameter.Style?
    package var explode: Bool?
    package var allowsReserved: Bool
    package var headers: [Header]
}
