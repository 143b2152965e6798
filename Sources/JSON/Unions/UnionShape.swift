/// What a JSON value must look like to be one variant of a union that has no discriminator.
public struct UnionShape: Sendable {
    enum Form: Sendable {
        case any, null, boolean, integer, number, string, anyObject, array
        case strings([StaticString])
        case integers([Int])
        indirect case arrayOf(UnionShape)
        case either([UnionShape])
        case object(ObjectShape)
    }

    struct ObjectShape: Sendable {
        let required: [StaticString]
        let optional: [StaticString]
        let constants: KeyValuePairs<StaticString, JSONValue>
        let isOpen: Bool
    }

    let form: Form

    public static let any = UnionShape(form: .any)
    public static let null = UnionShape(form: .null)
    public static let boolean = UnionShape(form: .boolean)
    public static let integer = UnionShape(form: .integer)
    public static let number = UnionShape(form: .number)
    public static let string = UnionShape(form: .string)
    public static let array = UnionShape(form: .array)
    public static let anyObject = UnionShape(form: .anyObject)

    /// One of these texts.
    public static func string(values: [StaticString]) -> UnionShape { UnionShape(form: .strings(values)) }

    /// One of these numbers.
    public static func integer(values: [Int]) -> UnionShape { UnionShape(form: .integers(values)) }

    /// An array whose first element, if there is one, looks like this.
    public static func array(of element: UnionShape) -> UnionShape { UnionShape(form: .arrayOf(element)) }

    /// One of several forms.
    public static func either(_ shapes: [UnionShape]) -> UnionShape { UnionShape(form: .either(shapes)) }

    /// An object.
    ///
    /// - Parameters:
    ///   - required: the keys that must be there.
    ///   - optional: the other keys that the variant knows.
    ///   - constants: the only value that each of these keys may have, where it is there.
    ///   - isOpen: whether further keys are as good as known ones to the variant.
    public static func object(
        required: [StaticString] = [],
        optional: [StaticString] = [],
        constants: KeyValuePairs<StaticString, JSONValue> = [:],
        isOpen: Bool = false
    ) -> UnionShape {
        UnionShape(
            form: .object(ObjectShape(required: required, optional: optional, constants: constants, isOpen: isOpen)))
    }
}
