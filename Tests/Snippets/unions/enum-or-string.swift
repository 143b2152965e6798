public nonisolated enum Model: OpenStringEnum {
    case small, large
    case unrecognized(String)

    public static let allCases: KnownCases<Model> = [.small, .large]
    public var rawValue: String {
        switch self {
        case .small: "small"
        case .large: "large"
        case .unrecognized(let value): value
        }
    }
}

public nonisolated enum Kind: OpenStringEnum {
    case a, b
    case unrecognized(String)

    public static let allCases: KnownCases<Kind> = [.a, .b]
    public var rawValue: String {
        switch self {
        case .a: "a"
        case .b: "b"
        case .unrecognized(let value): value
        }
    }
}

public nonisolated struct Thing: JSONObjectModel {
    public let kind: Kind

    public init(kind: Kind) { self.kind = kind }
    public init(members json: inout JSONObjectReader) { self.init(kind: json.value("kind")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("kind", kind) }
}
