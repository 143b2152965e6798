extension UnionShape.Signature {
    init(_ scalar: Scalar) {
        self =
            switch scalar {
            case .custom(_, let scalar): Self(scalar)
            case .boolean: .boolean
            case .integer: .integer
            // Decimals are mostly strings on the wire; the format says nothing about the kind of a number.
            case .number: .number
            case .string: .string(values: [])
            case .null: .null
            }
    }

    init(_ enumeration: EnumShape) {
        switch enumeration.rawType {
        case .integer: self = .integer
        case .string where enumeration.isOpen: self = .string(values: [])
        case .string:
            self = .string(
                values: enumeration.values.compactMap { if case .string(let text) = $0.literal { text } else { nil } })
        case .mixed:
            var kinds: [UnionShape.Signature] = []
            for value in enumeration.values {
                let kind = Self(value.literal)
                if !kinds.contains(kind) { kinds.append(kind) }
            }
            self = kinds.count == 1 ? kinds[0] : .either(kinds)
        }
    }

    private init(_ literal: Literal) {
        self =
            switch literal {
            case .null: .null
            case .boolean: .boolean
            case .integer: .integer
            case .number: .number
            case .string: .string(values: [])
            case .array: .array
            case .object: .object(required: [], optional: [], constants: [], isOpen: true)
            }
    }

    var constants: [UnionShape.Constant] {
        switch self {
        case .object(_, _, let constants, _): constants
        case .either(let signatures): signatures.flatMap(\.constants)
        default: []
        }
    }

    mutating func filterConstants(_ isKept: (UnionShape.Constant) -> Bool) {
        switch self {
        case .object(let required, let optional, let constants, let isOpen):
            self = .object(required: required, optional: optional, constants: constants.filter(isKept), isOpen: isOpen)
        case .either(var signatures):
            for position in signatures.indices { signatures[position].filterConstants(isKept) }
            self = .either(signatures)
        default: break
        }
    }

    mutating func require(_ property: String, toBe values: [Literal]) {
        guard case .object(let required, let optional, var constants, let isOpen) = self else { return }
        constants.removeAll { $0.property == property }
        constants.append(UnionShape.Constant(property: property, values: values))
        self = .object(required: required, optional: optional, constants: constants, isOpen: isOpen)
    }
}
