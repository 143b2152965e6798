import APIModel

/// What becomes of a type of the graph in Swift.
enum TypeForm: Sendable {
    case structure(APIModel.ObjectShape)
    /// An array whose first elements each have a type of their own.
    case tuple([APIModel.TypeUse], rest: APIModel.TypeUse?)
    case enumeration(APIModel.EnumShape)
    case union(APIModel.UnionShape)
    case scalar(APIModel.Scalar)
    /// A scalar that has only one value: `kind: {const: dog}`.
    case constant(APIModel.Scalar, APIModel.Literal)
    case array(APIModel.TypeUse)
    case dictionary(APIModel.TypeUse)
    /// Spelled as the other type: aliases cost their readers a look-up and tell no more than the target does.
    case same(APIModel.TypeUse)
    /// A union of a string and a type that is no string. Shown by the snippet `unions/string-or-something`.
    case stringOr(APIModel.TypeUse)
    /// The same of an integer and an object or list.
    case intOr(APIModel.TypeUse)
    /// An object of which nothing is known.
    case freeFormObject
    case any
    /// A type that the user wrote.
    case replaced(TypeReplacement)

    /// True for what gets a declaration of its own.
    var isDeclared: Bool {
        switch self {
        case .structure, .tuple, .enumeration, .union: true
        default: false
        }
    }

    /// True for what is one piece of text, or may be.
    var isPlain: Bool {
        switch self {
        case .scalar, .enumeration, .constant, .any: true
        default: false
        }
    }
}

/// The forms of all types.
struct TypeForms: Sendable {
    private var forms: [TypeForm]
    private let titles: [APIModel.TypeID: String]

    init(_ types: APIModel.TypeGraph, options: NamingOptions) {
        forms = types.definitions.map { definition in
            options.types[definition].map { .replaced($0) } ?? Self.form(of: definition, options)
        }
        let titled = TitledTypes(types, forms: forms)
        titles = titled.titles
        for (id, representative) in titled.representatives {
            forms[Int(id.index)] = .same(APIModel.TypeUse(representative))
        }
        for id in types.ids {
            guard case .union(let union) = self[id], types[id].origin.isInline else { continue }
            if let form = scalarOrOther(union) { forms[Int(id.index)] = form }
        }
    }

    /// The form of two variants, one of which is any string or any integer and the other something else.
    private func scalarOrOther(_ union: APIModel.UnionShape) -> TypeForm? {
        guard case .signature = union.selection, union.variants.count == 2 else { return nil }
        let (first, second) = (union.variants[0].type, union.variants[1].type)
        guard !resolved(first).isNullable, !resolved(second).isNullable else { return nil }
        return form(of: first, or: second) ?? form(of: second, or: first)
    }

    private func form(of scalar: APIModel.TypeUse, or other: APIModel.TypeUse) -> TypeForm? {
        let (use, otherUse) = (resolved(scalar), resolved(other))
        if isText(use), isContainer(otherUse) || isNumberOrFlag(otherUse) { return .stringOr(other) }
        if isInteger(use), isContainer(otherUse) { return .intOr(other) }
        return nil
    }

    private func isText(_ use: APIModel.TypeUse) -> Bool {
        switch self[use.id] {
        case .scalar(.string(.any)), .constant(.string, _): true
        default: false
        }
    }

    private func isContainer(_ use: APIModel.TypeUse) -> Bool {
        switch self[use.id] {
        case .structure, .array, .dictionary, .freeFormObject: true
        default: false
        }
    }

    private func isInteger(_ use: APIModel.TypeUse) -> Bool {
        switch self[use.id] {
        case .scalar(.integer(.any)), .scalar(.integer(.int64)), .scalar(.integer(.unixTime)): true
        default: false
        }
    }

    private func isNumberOrFlag(_ use: APIModel.TypeUse) -> Bool {
        switch self[use.id] {
        case .scalar(.boolean), .scalar(.number), .scalar(.integer): true
        default: false
        }
    }

    /// The title of a type that is declared once for several inline schemas.
    func sharedTitle(of id: APIModel.TypeID) -> String? { titles[id] }

    subscript(id: APIModel.TypeID) -> TypeForm { forms[Int(id.index)] }

    /// The type that remains when other names for it are followed; a circle of names ends where it began.
    func resolved(_ use: APIModel.TypeUse) -> APIModel.TypeUse {
        var use = use
        for _ in 0..<forms.count {
            guard case .same(let target) = self[use.id] else { return use }
            use = APIModel.TypeUse(target.id, isNullable: use.isNullable || target.isNullable)
        }
        return use
    }

    private static func form(of definition: APIModel.TypeDefinition, _ options: NamingOptions) -> TypeForm {
        switch definition.shape {
        case .scalar(.custom(let format, let scalar)):
            options.types.byFormat[format].map { .replaced($0) } ?? .scalar(scalar)
        case .scalar(.string(.dateTime)) where options.dates == .text: .scalar(.string(.any))
        case .scalar(.string(.date)) where options.dates == .text: .scalar(.string(.any))
        case .scalar(let scalar): .scalar(scalar)
        case .object(let object): form(of: object)
        case .enumeration(let enumeration): form(of: enumeration, definition.origin)
        case .union(let union): .union(union)
        case .array(let item): .array(item)
        case .dictionary(let value): .dictionary(value)
        case .tuple(let elements, let rest): form(ofTuple: elements, rest: rest)
        case .alias(let target): .same(target)
        case .any, .never: .any
        }
    }

    /// Without properties of its own an object is a map, and nothing of it may be lost.
    private static func form(of object: APIModel.ObjectShape) -> TypeForm {
        guard object.properties.isEmpty else { return .structure(object) }
        switch object.additional {
        case .typed(let value): return .dictionary(value)
        case .unspecified, .forbidden: return .freeFormObject
        }
    }

    private static func form(of enumeration: APIModel.EnumShape, _ origin: APIModel.TypeOrigin) -> TypeForm {
        if enumeration.rawType == .mixed { return form(ofMixed: enumeration.values.map(\.literal)) }
        if enumeration.rawType == .integer, !enumeration.values.allSatisfy(\.isMachineInteger) {
            return .scalar(.integer(.big))
        }
        guard enumeration.values.count == 1, let value = enumeration.values.first else {
            return enumeration.values.isEmpty ? .scalar(.string(.any)) : .enumeration(enumeration)
        }
        if case .named = origin { return .enumeration(enumeration) }
        return .constant(enumeration.rawType == .string ? .string(.any) : .integer(.any), value.literal)
    }

    /// Values that are neither all strings nor all integers have no enumeration, but often one type.
    private static func form(ofMixed values: [APIModel.Literal]) -> TypeForm {
        let scalar: APIModel.Scalar
        if values.allSatisfy(\.isBoolean) {
            scalar = .boolean
        } else if values.allSatisfy(\.isNumber) {
            scalar = .number(.any)
        } else {
            return .any
        }
        return values.count == 1 ? .constant(scalar, values[0]) : .scalar(scalar)
    }

    /// Elements of one type make an array of it.
    private static func form(ofTuple elements: [APIModel.TypeUse], rest: APIModel.TypeUse?) -> TypeForm {
        let uses = Set(elements + (rest.map { [$0] } ?? []))
        if let use = uses.first, uses.count == 1 { return .array(use) }
        return .tuple(elements, rest: rest)
    }
}

extension APIModel.EnumShape.Value {
    fileprivate var isMachineInteger: Bool {
        if case .integer(let digits) = literal { Int64(digits) != nil } else { false }
    }
}

extension APIModel.Literal {
    fileprivate var isBoolean: Bool { if case .boolean = self { true } else { false } }
}
