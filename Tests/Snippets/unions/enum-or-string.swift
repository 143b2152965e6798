public nonisolated enum Model: OpenStringEnum {
    case small
    case large
    /// A value that this version of the client does not know.
    case unrecognized(String)

    public static let allCases: [Model] = [.small, .large]

    public init(rawValue: String) {
        switch rawValue {
        case "small": self = .small
        case "large": self = .large
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .small: "small"
        case .large: "large"
        case .unrecognized(let value): value
        }
    }
}

public nonisolated enum Kind: OpenStringEnum {
    case a
    case b
    /// A value that this version of the client does not know.
    case unrecognized(String)

    public static let allCases: [Kind] = [.a, .b]

    public init(rawValue: String) {
        switch rawValue {
        case "a": self = .a
        case "b": self = .b
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .a: "a"
        case .b: "b"
        case .unrecognized(let value): value
        }
    }
}

public nonisolated struct Thing: JSONModel {
    public let kind: Kind

    public init(kind: Kind) {
        self.kind = kind
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        kind = json.value("kind")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("kind", kind)
        json.endObject()
    }
}
