/// What a schema amounts to once everything that holds for it is taken together; the graph is built from this.
struct SchemaMeaning {
    enum Kind {
        case any
        case never
        case null
        /// Exactly that named schema, perhaps with another description.
        case named(NamedSchema)
        case scalar(Scalar)
        case enumeration(EnumShape)
        /// The conjunction of all `items`; absent when any element goes.
        indirect case array(of: Conjunction?)
        indirect case tuple([Conjunction], rest: Conjunction?)
        /// An object or a dictionary, by its properties.
        indirect case object(Conjunction)
        case union(UnionMeaning)
    }

    var kind: Kind
    var isNullable = false
    /// The member of a union that alone remained: its limits hold.
    var remaining: Conjunction?

    /// More than a scalar or another name.
    var needsDefinition: Bool {
        switch kind {
        case .any, .never, .null, .scalar, .named: false
        case .enumeration, .array, .tuple, .object, .union: true
        }
    }

    /// `null` is one of its values anyway.
    var isAnything: Bool {
        switch kind {
        case .any, .null: true
        default: false
        }
    }
}

/// A union after the simple cases have been taken out: at least two members, none of them `null`.
struct UnionMeaning {
    struct Member {
        /// The position in `oneOf` or `anyOf`.
        var position: Int
        var conjunction: Conjunction
        var meaning: SchemaMeaning
        var tags: [String] = []
    }

    var members: [Member]
    /// Set even where the discriminator alone does not tell all members apart.
    var discriminatorProperty: String?
    var selection: UnionShape.Selection
}
