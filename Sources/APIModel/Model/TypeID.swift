/// A handle on a definition in the type graph; cycles need no boxes.
package struct TypeID: Hashable, Sendable {
    package let index: Int32
    package init(index: Int32) { self.index = index }
}
