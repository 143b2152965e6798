package import Diagnostics

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

/// A scalar of JSON Schema with its format, as far as it changes the type.
package enum Scalar: Sendable, Hashable {
    case boolean
    case integer(IntegerFormat)
    case number(NumberFormat)
    case string(StringFormat)
    case null
}

package enum IntegerFormat: String, Sendable, Hashable {
    case any, int8, int16, int32, int64, uint8, uint16, uint32, uint64
    /// Known to exceed 64 bits.
    case big
    /// Seconds since 1970 (`unix-time`).
    case unixTime
}

package enum NumberFormat: String, Sendable, Hashable {
    case any, float, double, decimal
}

package enum StringFormat: String, Sendable, Hashable {
    case any, dateTime, date, duration, uuid, uri, byte, binary, decimal
}

package struct ObjectShape: Sendable {
    /// In the document's order, `allOf` merged in place.
    package var properties: [Property]
    package var additional: AdditionalProperties
}

package enum AdditionalProperties: Sendable {
    /// Nothing said: further properties are allowed and not kept.
    case unspecified
    case forbidden
    /// Kept under their names.
    case typed(TypeUse)
}

package struct Property: Sendable {
    package var name: String
    package var type: TypeUse
    package var presence: Presence
    package var access: PropertyAccess
    package var description: String?
    package var isDeprecated: Bool
    /// The property closes a cycle of structures and needs storage of its own.
    package var isIndirect: Bool
    package var range: SourceRange
}

/// Whether a property, parameter or header must be there.
package enum Presence: Sendable {
    case required
    case optional
    /// May be left out, and then means this.
    case defaulted(Literal)
}

package enum PropertyAccess: Sendable, Hashable {
    case readWrite, readOnly, writeOnly
}

/// A value written in the document, converted to the type that it is for.
package indirect enum Literal: Sendable, Hashable {
    case null
    case boolean(Bool)
    /// Digits as written.
    case integer(String)
    case number(String)
    case string(String)
    case array([Literal])
    case object([LiteralMember])
}

package struct LiteralMember: Sendable, Hashable {
    package var name: String
    package var value: Literal
}

package struct EnumShape: Sendable {
    package enum RawType: Sendable, Hashable {
        case string
        case integer
        /// Numbers with fractions, or values of several kinds.
        case mixed
    }

    package struct Value: Sendable {
        package var literal: Literal
        /// From `x-enum-varnames`, `x-enumNames` and their kin.
        package var name: String?
        package var description: String?
        package var range: SourceRange
    }

    package var rawType: RawType
    /// Without `null` and without duplicates, in the document's order.
    package var values: [Value]
    /// The document itself says that other values may come (`anyOf: [an enumeration, a plain string]`).
    package var isOpen: Bool
}

package struct UnionShape: Sendable {
    package struct Variant: Sendable {
        package var type: TypeUse
        /// Discriminator values that lead here; empty without discriminator.
        package var tags: [String]
        /// The name the document suggests: a title, a mapping key, a component.
        package var name: String?
        /// What a JSON value must look like to be of this variant.
        package var signature: Signature
        package var range: SourceRange
    }

    package enum Selection: Sendable {
        case discriminator(property: String, fallback: Int?)
        /// By constants, kinds, required and known properties: see `Signature`.
        case signature
    }

    /// Worked out from the variant's type, through references and `allOf`.
    package indirect enum Signature: Sendable, Hashable {
        case object(required: [String], optional: [String], constants: [Constant], isOpen: Bool)
        /// Strings, with the values of a closed list when there is one.
        case string(values: [String])
        case integer, number, boolean, null, array, any
        /// An array of such elements; `array` where elements do not matter.
        case arrayOf(Signature)
        /// The variant is itself a union: any of these.
        case either([Signature])
    }

    package struct Constant: Sendable, Hashable {
        package var property: String
        package var values: [Literal]
    }

    package var variants: [Variant]
    package var selection: Selection
    /// The union closes a cycle and needs indirect storage.
    package var isIndirect: Bool
}
