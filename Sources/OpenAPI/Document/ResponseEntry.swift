package import YAML

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
