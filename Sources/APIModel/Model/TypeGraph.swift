/// Every type that operations reach, and every component schema, in the order in which the document defines them.
package struct TypeGraph: Sendable {
    package private(set) var definitions: [TypeDefinition] = []

    package init() {}

    package subscript(id: TypeID) -> TypeDefinition {
        get { definitions[Int(id.index)] }
        set { definitions[Int(id.index)] = newValue }
    }

    package var ids: [TypeID] { definitions.indices.map { TypeID(index: Int32($0)) } }

    package mutating func add(_ definition: TypeDefinition) -> TypeID {
        definitions.append(definition)
        return TypeID(index: Int32(definitions.count - 1))
    }

    /// Takes back a definition that turned out to equal another; possible only while nothing was added after it.
    mutating func removeLast(ifIs id: TypeID) -> Bool {
        guard Int(id.index) == definitions.count - 1 else { return false }
        definitions.removeLast()
        return true
    }
}
