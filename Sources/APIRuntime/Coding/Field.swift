public import APIJSON

/// A property that can be left out, null or set: what a partial update needs to tell "keep" from "clear".
///
/// In Swift, `nil` is null, and a literal is a value: `WorkflowPatch(name: "new", description: nil)`.
public enum Field<Value> {
    /// Not sent, or not there: the server keeps what it has.
    case absent
    /// Sent as null: the server clears what it has.
    case null
    /// Sent as the value.
    case value(Value)

    /// The value, or null for nil.
    public init(_ value: Value?) {
        self = value.map(Field.value) ?? .null
    }

    /// The value; nil when absent or null.
    public var unwrapped: Value? {
        if case .value(let value) = self { value } else { nil }
    }

    /// Whether the member is left out altogether.
    public var isAbsent: Bool {
        if case .absent = self { true } else { false }
    }
}

extension Field: Sendable where Value: Sendable {}
extension Field: Equatable where Value: Equatable {}
extension Field: Hashable where Value: Hashable {}

/// `nil` clears; to leave a property out, say `.absent`.
extension Field: ExpressibleByNilLiteral {
    public init(nilLiteral: ()) { self = .null }
}

extension Field: ExpressibleByBooleanLiteral where Value: ExpressibleByBooleanLiteral {
    public init(booleanLiteral value: Value.BooleanLiteralType) { self = .value(Value(booleanLiteral: value)) }
}

extension Field: ExpressibleByIntegerLiteral where Value: ExpressibleByIntegerLiteral {
    public init(integerLiteral value: Value.IntegerLiteralType) { self = .value(Value(integerLiteral: value)) }
}

extension Field: ExpressibleByFloatLiteral where Value: ExpressibleByFloatLiteral {
    public init(floatLiteral value: Value.FloatLiteralType) { self = .value(Value(floatLiteral: value)) }
}

extension Field: ExpressibleByUnicodeScalarLiteral where Value: ExpressibleByUnicodeScalarLiteral {
    public init(unicodeScalarLiteral value: Value.UnicodeScalarLiteralType) {
        self = .value(Value(unicodeScalarLiteral: value))
    }
}

extension Field: ExpressibleByExtendedGraphemeClusterLiteral
where Value: ExpressibleByExtendedGraphemeClusterLiteral {
    public init(extendedGraphemeClusterLiteral value: Value.ExtendedGraphemeClusterLiteralType) {
        self = .value(Value(extendedGraphemeClusterLiteral: value))
    }
}

extension Field: ExpressibleByStringLiteral where Value: ExpressibleByStringLiteral {
    public init(stringLiteral value: Value.StringLiteralType) { self = .value(Value(stringLiteral: value)) }
}

extension Field: ExpressibleByStringInterpolation where Value: ExpressibleByStringInterpolation {
    public init(stringInterpolation: Value.StringInterpolation) {
        self = .value(Value(stringInterpolation: stringInterpolation))
    }
}

/// Arrays and other collections that grow; dictionaries are written `.value([…])`.
extension Field: ExpressibleByArrayLiteral where Value: RangeReplaceableCollection {
    public init(arrayLiteral elements: Value.Element...) { self = .value(Value(elements)) }
}

extension JSONObjectReader {
    /// Tells an absent key from one whose value is null.
    public mutating func field<Value: JSONCodable>(_ key: StaticString) -> Field<Value> {
        guard let reader = reader(key) else { return .absent }
        return reader.isNull ? .null : .value(Value(json: reader))
    }
}

extension JSONWriter {
    /// Leaves the member out when it is absent.
    public mutating func write<Value: JSONCodable>(_ key: StaticString, _ field: Field<Value>) {
        switch field {
        case .absent: break
        case .null: writeNullable(key, nil as Value?)
        case .value(let value): write(key, value)
        }
    }
}
