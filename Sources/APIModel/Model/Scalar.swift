/// A scalar of JSON Schema with its format, as far as it changes the type.
package enum Scalar: Sendable, Hashable {
    case boolean
    case integer(IntegerFormat)
    case number(NumberFormat)
    case string(StringFormat)
    case null
    /// A format that the user maps to a type of their own; values are of the kind that the schema states.
    indirect case custom(format: String, Scalar)
}
