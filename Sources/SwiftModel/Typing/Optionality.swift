import APIModel

/// How a property of a structure may be missing, decided once for its type, its argument and both codings.
///
/// Shown by `Tests/SwiftModelTests/OptionalityTests.swift`.
enum Optionality: Sendable, Hashable {
    /// `T`
    case required
    /// `T?`: always there, `null` is a value.
    case nullable
    /// `T?`: `nil` is left out.
    case optional
    /// `Field<T>`: left out, `null` or a value; only where the difference can be sent.
    case field
    /// `T`: absent means this literal.
    case defaulted(String)
    /// `T?`: absent means this literal, `null` is a value of its own.
    case nullableDefaulted(String)

    init(presence: APIModel.Presence, isNullable: Bool, isSent: Bool, literal: String?) {
        switch (presence, isNullable) {
        case (.required, false): self = .required
        case (.required, true): self = .nullable
        case (.defaulted(.null), _): self = .optional
        case (.defaulted, false) where literal != nil: self = .defaulted(literal ?? "")
        case (.defaulted, true) where literal != nil: self = .nullableDefaulted(literal ?? "")
        case (.optional, true), (.defaulted, true): self = isSent ? .field : .optional
        case (.optional, false), (.defaulted, false): self = .optional
        }
    }

    func type(_ type: String) -> String {
        switch self {
        case .required, .defaulted: type
        case .nullable, .optional, .nullableDefaulted: type + "?"
        case .field: "Field<" + type + ">"
        }
    }

    /// ` = nil`, or nothing where the caller must say.
    var argumentDefault: String {
        switch self {
        case .required, .nullable: ""
        case .optional: " = nil"
        case .field: " = .absent"
        case .defaulted(let literal), .nullableDefaulted(let literal): " = " + literal
        }
    }

    /// The expression that reads the member `key`, a literal, from `json`.
    func read(_ key: String, as type: SwiftType) -> String {
        let optional = "json.\(type.optionalReader ?? "optionalValue")(\(key))"
        switch self {
        case .required: return "json.\(type.reader ?? "value")(\(key))"
        case .nullable, .optional: return optional
        case .field: return "json.field(\(key))"
        case .defaulted(let literal): return optional + " ?? " + literal
        case .nullableDefaulted(let literal): return "json.value(\(key), absent: \(literal))"
        }
    }

    func write(_ key: String, _ value: String) -> String {
        switch self {
        case .required, .optional, .field, .defaulted: "json.write(\(key), \(value))"
        case .nullable, .nullableDefaulted: "json.writeNullable(\(key), \(value))"
        }
    }
}
