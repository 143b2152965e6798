import APIModel

/// Inline schemas that say the same under the same title in several places become one type, named by the title. Errors
/// that say the same with the same status need no title, nor do unions with a discriminator that say what a titled one
/// says.
///
/// Shown by the snippets `names/shared-titles` and `names/shared-problems`.
struct TitledTypes {
    /// The type that is declared, for each one that is not.
    private(set) var representatives: [APIModel.TypeID: APIModel.TypeID] = [:]
    /// Types that stand for several, with the title they share.
    private(set) var titles: [APIModel.TypeID: String] = [:]

    private let types: APIModel.TypeGraph
    private let forms: [TypeForm]
    private var contents: [APIModel.TypeID: Int] = [:]
    private var numbers: [Content: Int] = [:]

    /// Deeper types are taken for different ones.
    private static let maximumDepth = 32

    init(_ types: APIModel.TypeGraph, forms: [TypeForm]) {
        self.types = types
        self.forms = forms
        let inline = types.ids.filter { types[$0].origin.isInline && forms[Int($0.index)].isDeclared }
        shareTitled(inline)
        shareUntitledUnions(inline)
    }

    private mutating func shareTitled(_ inline: [APIModel.TypeID]) {
        var first: [Int: APIModel.TypeID] = [:]
        for id in inline {
            guard let title = types[id].sharableTitle else { continue }
            let content = number(of: .titled(title, number(of: id, depth: 0)))
            if let known = first[content] {
                representatives[id] = known
                titles[known] = title
            } else {
                first[content] = id
            }
        }
    }

    private mutating func shareUntitledUnions(_ inline: [APIModel.TypeID]) {
        let unions = inline.filter { forms[Int($0.index)].isDiscriminated }
        var titled: [Int: APIModel.TypeID] = [:]
        for id in unions.reversed() where types[id].sharableTitle != nil { titled[number(of: id, depth: 0)] = id }
        for id in unions where types[id].sharableTitle == nil {
            guard let known = titled[number(of: id, depth: 0)] else { continue }
            representatives[id] = known
            titles[known] = types[known].sharableTitle
        }
    }

    /// Equal contents have equal numbers.
    private mutating func number(of content: Content) -> Int {
        if let number = numbers[content] { return number }
        numbers[content] = numbers.count
        return numbers.count - 1
    }

    private mutating func number(of id: APIModel.TypeID, depth: Int) -> Int {
        if let known = contents[id] { return known }
        let number = number(of: content(of: id, depth: depth))
        contents[id] = number
        return number
    }

    private mutating func content(of id: APIModel.TypeID, depth: Int) -> Content {
        let definition = types[id]
        guard depth < Self.maximumDepth, definition.origin.isInline || !forms[Int(id.index)].isDeclared else {
            return .itself(id)
        }
        switch forms[Int(id.index)] {
        case .structure(let object):
            return .structure(
                object.properties.map { member($0, depth: depth) }, additional: use(object.additional, depth: depth),
                definition.usage, isPatch: definition.isPatch)
        case .enumeration(let shape):
            return .enumeration(shape.values.map(Content.Value.init), isOpen: shape.isOpen, definition.usage)
        case .union(let union): return self.union(union, depth: depth)
        case .scalar(let scalar): return .scalar(scalar)
        case .constant(let scalar, let value): return .constant(scalar, value)
        case .array(let item): return .array(use(item, depth: depth))
        case .dictionary(let value): return .dictionary(use(value, depth: depth))
        case .same(let target): return .same(use(target, depth: depth))
        case .freeFormObject: return .freeFormObject
        case .tuple, .stringOr, .intOr, .replaced: return .itself(id)
        case .any: return .any
        }
    }

    private mutating func use(_ use: APIModel.TypeUse, depth: Int) -> Content.Use {
        Content.Use(type: number(of: use.id, depth: depth + 1), isNullable: use.isNullable)
    }

    private mutating func use(_ additional: APIModel.AdditionalProperties, depth: Int) -> Content.Use? {
        if case .typed(let value) = additional { use(value, depth: depth) } else { nil }
    }

    private mutating func member(_ property: APIModel.Property, depth: Int) -> Content.Member {
        var defaultValue: APIModel.Literal?
        var isRequired = false
        switch property.presence {
        case .required: isRequired = true
        case .optional: break
        case .defaulted(let value): defaultValue = value
        }
        return Content.Member(
            name: property.name, type: use(property.type, depth: depth), isRequired: isRequired,
            defaultValue: defaultValue, access: property.access, description: property.description,
            isDeprecated: property.isDeprecated, isIndirect: property.isIndirect)
    }

    private mutating func union(_ union: APIModel.UnionShape, depth: Int) -> Content {
        let variants = union.variants.map { variant in
            Content.Variant(
                type: use(variant.type, depth: depth), tags: variant.tags, name: variant.name,
                signature: variant.signature)
        }
        switch union.selection {
        case .discriminator(let property, let fallback):
            return .union(variants, property: property, fallback: fallback, isIndirect: union.isIndirect)
        case .signature: return .union(variants, property: nil, fallback: nil, isIndirect: union.isIndirect)
        }
    }
}

extension APIModel.TypeOrigin {
    /// True for what the document gives no name.
    var isInline: Bool {
        switch self {
        case .inline, .operation: true
        case .named, .anonymous: false
        }
    }
}

extension APIModel.TypeDefinition {
    /// The author's title; that of an error without one is its status.
    fileprivate var sharableTitle: String? {
        guard case .operation(_, role: .response(let status)) = origin else { return title }
        // FastAPI's `Response Read Item Items Get` says no more than the place.
        guard let title, !title.hasPrefix("Response ") else { return status.problemTitle }
        return title
    }
}

extension APIModel.Response.Status {
    fileprivate var problemTitle: String? {
        guard isFailure else { return nil }
        return self == .default ? "Problem" : StatusNames.name(of: self) + "Problem"
    }
}

extension TypeForm {
    fileprivate var isDiscriminated: Bool {
        if case .union(let union) = self, case .discriminator = union.selection { true } else { false }
    }
}

/// All that the declaration of a type depends on but its name.
private indirect enum Content: Hashable {
    struct Use: Hashable {
        var type: Int
        var isNullable: Bool
    }

    struct Member: Hashable {
        var name: String
        var type: Use
        var isRequired: Bool
        var defaultValue: APIModel.Literal?
        var access: APIModel.PropertyAccess
        var description: String?
        var isDeprecated: Bool
        var isIndirect: Bool
    }

    struct Variant: Hashable {
        var type: Use
        var tags: [String]
        var name: String?
        var signature: APIModel.UnionShape.Signature
    }

    struct Value: Hashable {
        var literal: APIModel.Literal
        var name: String?
        var description: String?

        init(_ value: APIModel.EnumShape.Value) {
            literal = value.literal
            name = value.name
            description = value.description
        }
    }

    /// What has a name of its own.
    case itself(APIModel.TypeID)
    case titled(String, Int)
    case structure([Member], additional: Use?, APIModel.Usage, isPatch: Bool)
    case enumeration([Value], isOpen: Bool, APIModel.Usage)
    case union([Variant], property: String?, fallback: Int?, isIndirect: Bool)
    case scalar(APIModel.Scalar)
    case constant(APIModel.Scalar, APIModel.Literal)
    case array(Use)
    case dictionary(Use)
    case same(Use)
    case freeFormObject
    case any
}
