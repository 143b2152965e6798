public import APIJSON

/// A string enumeration that may grow: values that this version does not know are kept as they are.
///
///     enum Order: OpenStringEnum {
///         case ascending, descending
///         case unrecognized(String)
///
///         static let allCases: KnownCases<Order> = [.ascending, .descending]
///
///         var rawValue: String {
///             switch self {
///             case .ascending: "asc"
///             case .descending: "desc"
///             case .unrecognized(let value): value
///             }
///         }
///     }
public protocol OpenStringEnum: JSONModel, RawRepresentable, CaseIterable
where RawValue == String, AllCases == KnownCases<Self> {
    /// Takes any text: one that is not known becomes the case that keeps it.
    init(rawValue: String)

    /// Keeps a value that this version does not know.
    static func unrecognized(_ value: String) -> Self
}

/// Coding and comparing by the raw value alone: `.unrecognized("new")` is equal to `.new` if that is how it is written.
extension OpenStringEnum {
    public init(rawValue: String) { self = Self.allCases[rawValue] ?? .unrecognized(rawValue) }

    public init(json: JSONReader) { self.init(rawValue: String(json: json)) }
    public func write(to json: inout JSONWriter) { json.write(rawValue) }

    public static func == (left: Self, right: Self) -> Bool { left.rawValue == right.rawValue }
    public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }

    public init(from decoder: any Decoder) throws {
        self.init(rawValue: try decoder.singleValueContainer().decode(String.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}

/// An integer enumeration that may grow: values that this version does not know are kept as they are.
public protocol OpenIntegerEnum: JSONModel, RawRepresentable, CaseIterable
where RawValue == Int, AllCases == KnownCases<Self> {
    /// Takes any number: one that is not known becomes the case that keeps it.
    init(rawValue: Int)

    /// Keeps a value that this version does not know.
    static func unrecognized(_ value: Int) -> Self
}

/// Coding and comparing by the raw value alone.
extension OpenIntegerEnum {
    public init(rawValue: Int) { self = Self.allCases[rawValue] ?? .unrecognized(rawValue) }

    public init(json: JSONReader) { self.init(rawValue: Int(json: json)) }
    public func write(to json: inout JSONWriter) { json.write(rawValue) }

    public static func == (left: Self, right: Self) -> Bool { left.rawValue == right.rawValue }
    public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }

    public init(from decoder: any Decoder) throws {
        self.init(rawValue: try decoder.singleValueContainer().decode(Int.self))
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(rawValue)
    }
}
