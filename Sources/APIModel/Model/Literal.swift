/// A value written in the document, converted to the type that it is for.
package indirect enum Literal: Sendable, Hashable {
    case null
    case boolean(Bool)
    /// Digits as written.
    case integer(String)
    case number(String)
    case string(String)
    case array([Literal])
    case object([LiteralMember])

    package var isNumber: Bool {
        switch self {
        case .integer, .number: true
        default: false
        }
    }
}
