/// The way of the last century.
///
/// Deprecated.
public nonisolated struct Old: JSONObjectModel {
    /// Deprecated.
    public let a: String?
    /// Use `c`.
    ///
    /// Deprecated.
    public let b: String?
    public let c: Shape?

    public init(a: String? = nil, b: String? = nil, c: Shape? = nil) { (self.a, self.b, self.c) = (a, b, c) }
    public init(members json: inout JSONObjectReader) {
        self.init(a: json.optionalString("a"), b: json.optionalString("b"), c: json.optionalValue("c"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("a", a)
        json.write("b", b)
        json.write("c", c)
    }
}

/// Deprecated.
public nonisolated enum Shape: OpenStringEnum {
    case round, square
    case unrecognized(String)

    public static let allCases: KnownCases<Shape> = [.round, .square]
    public var rawValue: String {
        switch self {
        case .round: "round"
        case .square: "square"
        case .unrecognized(let value): value
        }
    }
}
