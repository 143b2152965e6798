public import JSON

/// A string enumeration that may grow: values that this version does not know are kept as they are.
public protocol OpenStringEnum: JSONModel, RawRepresentable, CaseIterable where RawValue == String {
    /// Takes any text: one that is not known becomes the case that keeps it.
    init(rawValue: String)
}

/// Coding and comparing by the raw value alone: `.unrecognized("new")` is equal to `.new` if that is how it is written.
extension OpenStringEnum {
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
public protocol OpenIntegerEnum: JSONModel, RawRepresentable, CaseIterable where RawValue == Int {
    /// Takes any number: one that is not known becomes the case that keeps it.
    init(rawValue: Int)
}

/// Coding and comparing by the raw value alone.
extension OpenIntegerEnum {
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
