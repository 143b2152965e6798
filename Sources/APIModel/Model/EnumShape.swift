package import ToolDiagnostics

package struct EnumShape: Sendable {
    package enum RawType: Sendable, Hashable {
        case string
        case integer
        /// Numbers with fractions, or values of several kinds.
        case mixed
    }

    package struct Value: Sendable {
        package var literal: Literal
        /// From `x-enum-varnames`, `x-enumNames` and their kin.
        package var name: String?
        package var description: String?
        package var range: SourceRange

        package init(literal: Literal, name: String? = nil, description: String? = nil, range: SourceRange) {
            self.literal = literal
            self.name = name
            self.description = description
            self.range = range
        }
    }

    package var rawType: RawType
    /// Without `null` and without duplicates, in the document's order.
    package var values: [Value]
    /// The document itself says that other values may come (`anyOf: [an enumeration, a plain string]`).
    package var isOpen: Bool

    package init(rawType: RawType, values: [Value], isOpen: Bool = false) {
        self.rawType = rawType
        self.values = values
        self.isOpen = isOpen
    }
}
