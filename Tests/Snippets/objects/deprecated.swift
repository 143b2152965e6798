/// The way of the last century.
///
/// Deprecated.
public nonisolated struct Old: JSONModel {
    /// Deprecated.
    public let a: String?
    /// Use `c`.
    ///
    /// Deprecated.
    public let b: String?
    public let c: Shape?

    public init(a: String? = nil, b: String? = nil, c: Shape? = nil) {
        self.a = a
        self.b = b
        self.c = c
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        a = json.optionalString("a")
        b = json.optionalString("b")
        c = json.optionalValue("c")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("a", a)
        json.write("b", b)
        json.write("c", c)
        json.endObject()
    }
}

/// Deprecated.
public nonisolated enum Shape: OpenStringEnum {
    case round
    case square
    /// A value that this version of the client does not know.
    case unrecognized(String)

    public static let allCases: [Shape] = [.round, .square]

    public init(rawValue: String) {
        switch rawValue {
        case "round": self = .round
        case "square": self = .square
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .round: "round"
        case .square: "square"
        case .unrecognized(let value): value
        }
    }
}
