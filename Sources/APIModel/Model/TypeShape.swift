package enum TypeShape: Sendable {
    case scalar(Scalar)
    case object(ObjectShape)
    case enumeration(EnumShape)
    case union(UnionShape)
    case array(TypeUse)
    case dictionary(TypeUse)
    /// `prefixItems`: the elements in order, and the type of all further ones when more may follow.
    case tuple([TypeUse], rest: TypeUse?)
    /// Another name for a type, kept because the document names it (`UserID: {type: string}`).
    case alias(TypeUse)
    /// Any JSON value.
    case any
    /// No value at all (`false`).
    case never
}
