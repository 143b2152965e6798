/// Where a type comes from, and so what it could be called.
package enum TypeOrigin: Sendable, Hashable {
    /// A named schema: a component, a member of `$defs`, or the target of a reference (then its last meaningful token).
    case named(String)
    case inline(parent: TypeID, role: InlineRole)
    /// The index in `API.operations`.
    case operation(Int, role: OperationRole)
    /// Interned scalars and containers of them that need no name.
    case anonymous
}
