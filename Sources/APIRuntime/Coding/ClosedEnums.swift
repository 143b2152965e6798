public import APIJSON

/// A string enumeration that has exactly these values, as in what is only sent. Any other value is a failure.
public protocol ClosedStringEnum: JSONModel, RawRepresentable, CaseIterable where RawValue == String {}

/// A value that is none of the cases is a failure that lists them all.
extension ClosedStringEnum {
    public init(json: JSONReader) {
        self = Self(rawValue: String(json: json)) ?? Self.standIn(for: json)
    }

    public func write(to json: inout JSONWriter) { json.write(rawValue) }

    public static func == (left: Self, right: Self) -> Bool { left.rawValue == right.rawValue }
    public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }
    public init(from decoder: any Decoder) throws { try self.init(jsonFrom: decoder) }
    public func encode(to encoder: any Encoder) throws { try encodeJSON(to: encoder) }
}

/// An integer enumeration that has exactly these values, as in what is only sent. Any other value is a failure.
public protocol ClosedIntegerEnum: JSONModel, RawRepresentable, CaseIterable where RawValue == Int {}

/// A value that is none of the cases is a failure that lists them all.
extension ClosedIntegerEnum {
    public init(json: JSONReader) {
        self = Self(rawValue: Int(json: json)) ?? Self.standIn(for: json)
    }

    public func write(to json: inout JSONWriter) { json.write(rawValue) }

    public static func == (left: Self, right: Self) -> Bool { left.rawValue == right.rawValue }
    public func hash(into hasher: inout Hasher) { hasher.combine(rawValue) }
    public init(from decoder: any Decoder) throws { try self.init(jsonFrom: decoder) }
    public func encode(to encoder: any Encoder) throws { try encodeJSON(to: encoder) }
}

extension CaseIterable where Self: RawRepresentable {
    /// Notes a value that is none of the cases, and takes the first of them.
    fileprivate static func standIn(for json: JSONReader) -> Self {
        let values = allCases.map { "'\($0.rawValue)'" }
        json.fail(expected: "one of \(values.joined(separator: ", "))")
        guard let first = allCases.first else { preconditionFailure("an enumeration has at least one case") }
        return first
    }
}
