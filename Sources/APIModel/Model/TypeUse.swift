/// A type at the place where it is used.
package struct TypeUse: Hashable, Sendable {
    package var id: TypeID
    package var isNullable: Bool

    package init(_ id: TypeID, isNullable: Bool = false) {
        self.id = id
        self.isNullable = isNullable
    }
}
