/// Every type that operations reach, and every component schema, in the order in which the document defines them.
package struct TypeGraph: Sendable {
    package private(set) var definitions: [TypeDefinition] = []

    package init() {}

    /// Lends the definition: most ask for one small part of it.
    package subscript(id: TypeID) -> TypeDefinition {
        _read { yield definitions[Int(id.index)] }
        _modify { yield &definitions[Int(id.index)] }
    }

    /// Gives a reserved definition its shape.
    mutating func define(_ id: TypeID, as shape: TypeShape) { definitions[Int(id.index)].shape = shape }

    /// Changes one property of an object in place.
    mutating func update(_ id: TypeID, property: Int, _ change: (inout Property) -> Void) {
        let index = Int(id.index)
        guard case .object(var object) = definitions[index].shape else { return }
        // So that the properties have one owner and are not copied.
        definitions[index].shape = .never
        change(&object.properties[property])
        definitions[index].shape = .object(object)
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
