/// What a JSON value must look like to be one of the variants of a union that has no discriminator.
///
/// Written like a type, one variant behind the other:
///
/// ```swift
/// let shapes: UnionShapes = #"{id, name?, kind: "cat", ...} | [integer] | ("small", "large") | null"#
/// ```
///
/// - `{…}` is an object with its keys. One with `?` may be absent, one with a value, or several in `(…)`, has no other,
///   and `...` says that further keys are as good as known ones. A key that is no plain word is written as in JSON.
/// - `[…]` is an array whose first element, if there is one, looks like this.
/// - `(…)` is one of these texts.
/// - `… / …` is one variant of which a value looks like this or like that, as it is with a union in a union.
/// - `string`, `integer`, `number`, `boolean`, `null`, `array`, `object` and `any` stand for values of that kind.
public struct UnionShapes: Sendable, ExpressibleByStringLiteral {
    let variants: [UnionShape]

    /// A literal is written by the generator: what cannot be read in it fits every value.
    public init(stringLiteral notation: StaticString) {
        var parser = UnionShapeParser(notation)
        variants = parser.variants()
    }
}

indirect enum UnionShape: Sendable {
    case any, null, boolean, integer, number, string, array, anyObject
    /// One of these texts.
    case texts([UnionText])
    case arrayOf(UnionShape)
    case object([UnionMember], isOpen: Bool)
    case either([UnionShape])
}

/// A key that a variant knows.
struct UnionMember: Sendable {
    let key: UnionText
    var isRequired = true
    /// The only values that it may have; any where none are listed.
    var constants: [JSONValue] = []
}

/// Bytes of UTF-8 that are compared with those of a document.
struct UnionText: Sendable {
    let bytes: [UInt8]
}
