public nonisolated struct StringModel: JSONObjectModel {
    public let a: String?

    public init(a: String? = nil) { self.a = a }
    public init(members json: inout JSONObjectReader) { self.init(a: json.optionalString("a")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("a", a) }
}

public nonisolated struct ErrorModel: JSONObjectModel {
    public let a: Int?

    public init(a: Int? = nil) { self.a = a }
    public init(members json: inout JSONObjectReader) { self.init(a: json.optionalInt("a")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("a", a) }
}

public nonisolated struct ResultModel: JSONObjectModel {
    public let data: DataModel?

    public init(data: DataModel? = nil) { self.data = data }
    public init(members json: inout JSONObjectReader) { self.init(data: json.optionalValue("data")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("data", data) }
}

public nonisolated struct DataModel: JSONObjectModel {
    public let bytes: Data?

    public init(bytes: Data? = nil) { self.bytes = bytes }
    public init(members json: inout JSONObjectReader) { self.init(bytes: json.optionalData("bytes")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("bytes", bytes) }
}

public nonisolated struct DateModel: JSONObjectModel {
    public let at: Date?

    public init(at: Date? = nil) { self.at = at }
    public init(members json: inout JSONObjectReader) { self.init(at: json.optionalDate("at")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("at", at) }
}

public nonisolated enum TypeModel: OpenStringEnum {
    case a, b
    case unrecognized(String)

    public static let allCases: KnownCases<TypeModel> = [.a, .b]
    public var rawValue: String {
        switch self {
        case .a: "a"
        case .b: "b"
        case .unrecognized(let value): value
        }
    }
}

public nonisolated struct OptionalModel: JSONObjectModel {
    public let s: StringModel?

    public init(s: StringModel? = nil) { self.s = s }
    public init(members json: inout JSONObjectReader) { self.init(s: json.optionalValue("s")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("s", s) }
}

public nonisolated struct SnippetClientModel: JSONObjectModel {
    public let a: String?

    public init(a: String? = nil) { self.a = a }
    public init(members json: inout JSONObjectReader) { self.init(a: json.optionalString("a")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("a", a) }
}

public nonisolated struct JSONValueModel: JSONObjectModel {
    public let a: JSONValue?

    public init(a: JSONValue? = nil) { self.a = a }
    public init(members json: inout JSONObjectReader) { self.init(a: json.optionalValue("a")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("a", a) }
}

public nonisolated struct TaskModel: JSONObjectModel {
    public let a: String?

    public init(a: String? = nil) { self.a = a }
    public init(members json: inout JSONObjectReader) { self.init(a: json.optionalString("a")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("a", a) }
}

public nonisolated struct SendableModel: JSONObjectModel {
    public let a: String?

    public init(a: String? = nil) { self.a = a }
    public init(members json: inout JSONObjectReader) { self.init(a: json.optionalString("a")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("a", a) }
}

public nonisolated struct IntModel: JSONObjectModel {
    public let a: Int?

    public init(a: Int? = nil) { self.a = a }
    public init(members json: inout JSONObjectReader) { self.init(a: json.optionalInt("a")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("a", a) }
}
