/// A scalar of JSON Schema with its format, as far as it changes the type.
package enum Scalar: Sendable, Hashable {
    case boolean
    case integer(IntegerFormat)
    case number(NumberFormat)
    case string(StringFormat)
    case null
}
