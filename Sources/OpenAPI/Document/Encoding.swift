package import YAML

/// OpenAPI 3.1, 4.8.15
package struct Encoding: Sendable {
    package let node: Node
    package let contentType: String?
    package let headers: [Named<Referenced<Header>>]
    package let style: String?
    package let explode: Bool?
    package let allowsReserved: Bool
}
