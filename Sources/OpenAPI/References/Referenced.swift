/// An object written in place, or a reference to one.
package enum Referenced<Value: Sendable>: Sendable {
    case inline(Value)
    case reference(Reference)
}
