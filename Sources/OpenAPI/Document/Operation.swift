package import YAML

/// OpenAPI 3.1, 4.8.9. A `$ref` is followed while decoding, so `operations` and `parameters` are those that count.
package struct PathItem: Sendable {
    package let node: Node
    /// The path template as written, or the name of a webhook.
    package let path: String
    /// The node of the key in `paths`.
    package let key: Node
    package let summary: String?
    package let description: String?
    package let servers: [Server]
    package let parameters: [Referenced<Parameter>]
    package let operations: [Operation]
}

/// OpenAPI 3.1, 4.8.10
package struct Operation: Sendable {
    package let node: Node
    /// Upper case: `GET`, `QUERY`, or what `additionalOperations` names.
    package let method: String
    package let tags: [String]
    package let summary: String?
    package let description: String?
    package let operationID: String?
    package let parameters: [Referenced<Parameter>]
    package let requestBody: Referenced<RequestBody>?
    package let responses: [ResponseEntry]
    package let isDeprecated: Bool
    /// `nil` where the document's default holds; empty where none is needed.
    package let security: [SecurityRequirement]?
    package let servers: [Server]
    /// Keys that begin with `x-`.
    package let extensions: [Named<Node>]
}

package struct ResponseEntry: Sendable {
    /// The node of the key.
    package let key: Node
    package let status: ResponseStatus
    package let response: Referenced<Response>
}

/// OpenAPI 3.1, 4.8.16: `200`, `4XX` or `default`.
package enum ResponseStatus: Sendable, Hashable {
    case code(Int)
    /// The hundreds digit.
    case range(Int)
    case `default`
}

/// OpenAPI 3.1, 4.8.13
package struct RequestBody: Sendable {
    package let node: Node
    package let description: String?
    package let isRequired: Bool
    package let content: [MediaTypeEntry]
}

/// OpenAPI 3.1, 4.8.17
package struct Response: Sendable {
    package let node: Node
    package let summary: String?
    package let description: String?
    package let headers: [Named<Referenced<Header>>]
    package let content: [MediaTypeEntry]
}

package struct MediaTypeEntry: Sendable {
    /// The node of the key.
    package let key: Node
    /// The media type or range as written.
    package let name: String
    package let value: MediaType
}

/// OpenAPI 3.1, 4.8.14; `itemSchema`, `itemEncoding` and `prefixEncoding` from 3.2.
package struct MediaType: Sendable {
    package let node: Node
    package let schema: Schema?
    package let itemSchema: Schema?
    package let encoding: [Named<Encoding>]
    package let itemEncoding: Encoding?
    package let prefixEncoding: [Encoding]
    /// `example`, else the first of `examples`, as written.
    package let example: Node?
}

/// OpenAPI 3.1, 4.8.15
package struct Encoding: Sendable {
    package let node: Node
    package let contentType: String?
    package let headers: [Named<Referenced<Header>>]
    package let style: String?
    package let explode: Bool?
    package let allowsReserved: Bool
}
