package import ToolDiagnostics

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
        /// `application/jsonl`, `application/x-ndjson` and their kin; `application/json` from grpc-gateway.
        case jsonLines
        /// `application/json-seq`
        case jsonSequence
    }

    /// As written, without surrounding blanks.
    package var mediaType: String
    package var kind: Kind
    /// Absent when the document does not say what it looks like.
    package var type: TypeUse?
    /// The type of one item of a stream (`itemSchema` of OpenAPI 3.2, else of the schema's elements, or the schema).
    package var itemType: TypeUse?
    /// How a value of the type stands in XML: one of the API's forms.
    package var xmlForm: String?
    /// How properties of a form or parts of a multipart body are encoded, where the document says so.
    package var encodings: [PropertyEncoding]
    /// Where the parts of a multipart body have no names.
    package var parts: PositionalParts?
    /// A valid value, where samples are wanted and one is known; of one item where there is a type of items.
    package var sample: Literal?
    package var range: SourceRange

    package init(
        mediaType: String, kind: Kind, type: TypeUse? = nil, itemType: TypeUse? = nil, encodings: [PropertyEncoding],
        range: SourceRange
    ) {
        self.mediaType = mediaType
        self.kind = kind
        self.type = type
        self.itemType = itemType
        self.encodings = encodings
        self.range = range
    }
}
