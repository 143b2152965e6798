/// How a value stands in XML (OpenAPI 3.2, 4.26). Types say nothing of it: what bodies and answers in XML lead to is
/// listed beside them.
package struct XMLForm: Sendable, Hashable {
    package enum Node: String, Sendable {
        case element, attribute, text, cdata
        /// Nothing of its own: what is inside stands in the place around it.
        case absent = "none"
    }

    package indirect enum Value: Sendable, Hashable {
        case string, number, boolean
        /// Whatever stands there.
        case any
        /// The form listed under this name.
        case named(String)
        /// The properties of an object, and what its further ones are.
        case object([Member], others: XMLForm?)
        /// Elements beside each other, or inside an element of their own.
        case list(of: XMLForm)
    }

    package struct Member: Sendable, Hashable {
        /// The property.
        package var name: String
        package var form: XMLForm
        /// An empty list cannot be told from none; it counts where one must be there.
        package var isRequired: Bool
    }

    package var value: Value
    /// An element, but for lists, which have none unless the document asks for one.
    package var node: Node?
    /// Unless it is the property's, or that of the list around it.
    package var name: String?
    package var namespace: String?
    package var prefix: String?

    package init(value: Value) { self.value = value }
}

/// A form that others refer to, or that a body or an answer has.
package struct NamedXMLForm: Sendable {
    package var name: String
    package var form: XMLForm
}
