/// OpenAPI 3.1, 4.8.15
package struct PropertyEncoding: Sendable {
    package var property: String
    package var contentType: String?
    /// How an object stands in XML, where the type of its content says XML: one of the API's forms.
    package var xmlForm: String?
    package var style: Parameter.Style?
    package var explode: Bool?
    package var allowsReserved: Bool
    package var headers: [Header]

    package init(
        property: String, contentType: String? = nil, style: Parameter.Style? = nil, explode: Bool? = nil,
        allowsReserved: Bool, headers: [Header]
    ) {
        self.property = property
        self.contentType = contentType
        self.style = style
        self.explode = explode
        self.allowsReserved = allowsReserved
        self.headers = headers
    }
}
