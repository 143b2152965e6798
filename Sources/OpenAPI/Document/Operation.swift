package import YAML

/// OpenAPI 3.1, 4.8.10
package struct Operation: Sendable {
    package let node: Node
    /// The node of the key in the path item.
    package let key: Node
    /// Upper case: `GET`, `QUERY`, or what `additionalOperations` names.
    package let method: String
    package let tags: [String]
    package let summary: String?
    package let description: String?
    package let operationID: String?
    package internal(set) var parameters: [Referenced<Parameter>]
    package let requestBody: Referenced<RequestBody>?
    package let responses: [ResponseEntry]
    package let isDeprecated: Bool
    /// `nil` where the document's default holds; empty where none is needed.
    package let security: [SecurityRequirement]?
    package let servers: [Server]
    /// Read, but not decoded.
    package let callbacks: [Named<Node>]
    /// Keys that begin with `x-`.
    package let extensions: [Named<Node>]
}
