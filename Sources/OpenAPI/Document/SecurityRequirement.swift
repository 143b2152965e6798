package import YAML

/// OpenAPI 3.1, 4.8.30: all schemes of one requirement together; several requirements are alternatives.
package struct SecurityRequirement: Sendable {
    package let node: Node
    package let schemes: [Named<[String]>]
}
