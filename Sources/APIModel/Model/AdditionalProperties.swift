package enum AdditionalProperties: Sendable {
    /// Nothing said: further properties are allowed and not kept.
    case unspecified
    case forbidden
    /// Kept under their names.
    case typed(TypeUse)
}
