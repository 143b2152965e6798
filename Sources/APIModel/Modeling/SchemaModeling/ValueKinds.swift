import OpenAPI

/// The kinds of JSON values that a schema admits, `null` aside.
struct ValueKinds: OptionSet, Hashable {
    let rawValue: UInt8

    static let object = ValueKinds(rawValue: 1)
    static let array = ValueKinds(rawValue: 2)
    static let string = ValueKinds(rawValue: 4)
    static let boolean = ValueKinds(rawValue: 8)
    static let integer = ValueKinds(rawValue: 16)
    /// Numbers that are no integers; every integer is a number too.
    static let fraction = ValueKinds(rawValue: 32)
    static let number: ValueKinds = [.integer, .fraction]
    static let all: ValueKinds = [.object, .array, .string, .boolean, .number]

    /// In the order in which a `type` list of several is told apart.
    static let single: [ValueKinds] = [.string, .number, .integer, .boolean, .array, .object]

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(_ type: OpenAPI.SchemaType) {
        self =
            switch type {
            case .object: .object
            case .array: .array
            case .string: .string
            case .number: .number
            case .integer: .integer
            case .boolean: .boolean
            case .null: []
            }
    }

    /// One kind and no more.
    var isSingle: Bool { rawValue & (rawValue &- 1) == 0 && self != [] && self != .fraction }

    /// The kinds one by one, a number whole.
    var members: [ValueKinds] {
        let hasFractions = contains(.fraction)
        return Self.single.filter { kind in
            kind == .integer ? contains(.integer) && !hasFractions : contains(kind)
        }
    }
}

extension OpenAPI.Schema {
    /// What `type` says; `nil` when it says nothing.
    var statedKinds: ValueKinds? {
        if admitsOnlyNull { return [] }
        return types.isEmpty ? nil : types.reduce(into: []) { $0.formUnion(ValueKinds($1)) }
    }

    /// What the other keywords suggest where there is no `type`.
    var impliedKinds: ValueKinds? {
        if hasObjectKeywords || bounds.minProperties != nil || bounds.maxProperties != nil { return .object }
        if items != nil || !prefixItems.isEmpty || bounds.minItems != nil || bounds.maxItems != nil { return .array }
        if let format, let kinds = ScalarFormat.kinds(of: format) { return kinds }
        if pattern != nil || contentEncoding != nil || contentMediaType != nil || bounds.minLength != nil
            || bounds.maxLength != nil
        {
            return .string
        }
        return bounds.minimum != nil || bounds.maximum != nil || bounds.multipleOf != nil ? .number : nil
    }
}
