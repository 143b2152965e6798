/// OpenAPI 3.1, 4.8.2
package struct Info: Sendable {
    package var title: String
    package var summary: String?
    package var description: String?
    package var version: String
}
