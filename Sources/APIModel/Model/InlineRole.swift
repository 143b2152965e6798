package enum InlineRole: Sendable, Hashable {
    case property(String)
    case item
    case additionalProperty
    /// The position in `oneOf`, `anyOf`.
    case variant(Int)
    case tupleElement(Int)
}
