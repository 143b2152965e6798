/// Whether a property, parameter or header must be there.
package enum Presence: Sendable {
    case required
    case optional
    /// May be left out, and then means this.
    case defaulted(Literal)
}
