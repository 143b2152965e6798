package import Diagnostics

/// A handle on a definition in the type graph; cycles need no boxes.
package struct TypeID: Hashable, Sendable {
    package let index: Int32
    package init(index: Int32) { self.index = index }
}

/// A type at the place where it is used.
package struct TypeUse: Hashable, Sendable {
    package var id: TypeID
    package var isNullable: Bool

    package init(_ id: TypeID, isNullable: Bool = false) {
        self.id = id
        self.isNullable = isNullable
    }
}

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

package struct TypeDefinition: Sendable {
    package var origin: TypeOrigin
    package var shape: TypeShape
    package var title: String?
    package var description: String?
    package var isDeprecated: Bool
    /// Whether values of this type are sent, received, both, or neither (a component that nothing uses).
    package var usage: Usage
    package var range: SourceRange
}

extension TypeDefinition {
    /// A type that needs no name.
    init(shape: TypeShape, at range: SourceRange) {
        self.init(
            origin: .anonymous, shape: shape, title: nil, description: nil, isDeprecated: false, usage: [], range: range)
    }
}

package struct Usage: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    package static let sent = Usage(rawValue: 1)
    package static let received = Usage(rawValue: 2)
}

/// Where a type comes from, and so what it could be called.
package indirect enum TypeOrigin: Sendable, Hashable {
    /// A named schema: a component, a member of `$defs`, or the target of a reference (then its last meaningful token).
    case named(String)
    case inline(parent: TypeID, role: InlineRole)
    /// The index in `API.operations`.
    case operation(Int, role: OperationRole)
    /// Interned scalars and containers of them that need no name.
    case anonymous
}

package enum InlineRole: Sendable, Hashable {
    case property(String)
    case item
    case additionalProperty
    /// The position in `oneOf`, `anyOf`.
    case variant(Int)
    case tupleElement(Int)
}

package enum OperationRole: Sendable, Hashable {
    case parameter(String)
    case body
    case bodyItem
    case response(Response.Status)
    case responseItem(Response.Status)
    case header(String, Response.Status)
}
