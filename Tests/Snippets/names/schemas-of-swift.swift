public nonisolated struct StringModel: JSONModel {
    public let a: String?

    public init(a: String? = nil) {
        self.a = a
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        a = json.optionalString("a")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("a", a)
        json.endObject()
    }
}

public nonisolated struct ErrorModel: JSONModel {
    public let a: Int?

    public init(a: Int? = nil) {
        self.a = a
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        a = json.optionalInt("a")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("a", a)
        json.endObject()
    }
}

public nonisolated struct ResultModel: JSONModel {
    public let data: DataModel?

    public init(data: DataModel? = nil) {
        self.data = data
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        data = json.optionalValue("data")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("data", data)
        json.endObject()
    }
}

public nonisolated struct DataModel: JSONModel {
    public let bytes: Data?

    public init(bytes: Data? = nil) {
        self.bytes = bytes
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        bytes = json.optionalData("bytes")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("bytes", bytes)
        json.endObject()
    }
}

public nonisolated struct DateModel: JSONModel {
    public let at: Date?

    public init(at: Date? = nil) {
        self.at = at
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        at = json.optionalDate("at")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("at", at)
        json.endObject()
    }
}

public nonisolated enum TypeModel: OpenStringEnum {
    case a
    case b
    /// A value that this version of the client does not know.
    case unrecognized(String)

    public static let allCases: [TypeModel] = [.a, .b]

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

public nonisolated struct OptionalModel: JSONModel {
    public let s: StringModel?

    public init(s: StringModel? = nil) {
        self.s = s
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        s = json.optionalValue("s")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("s", s)
        json.endObject()
    }
}

public nonisolated struct SnippetClientModel: JSONModel {
    public let a: String?

    public init(a: String? = nil) {
        self.a = a
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        a = json.optionalString("a")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("a", a)
        json.endObject()
    }
}

public nonisolated struct JSONValueModel: JSONModel {
    public let a: JSONValue?

    public init(a: JSONValue? = nil) {
        self.a = a
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        a = json.optionalValue("a")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("a", a)
        json.endObject()
    }
}

public nonisolated struct TaskModel: JSONModel {
    public let a: String?

    public init(a: String? = nil) {
        self.a = a
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        a = json.optionalString("a")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("a", a)
        json.endObject()
    }
}

public nonisolated struct SendableModel: JSONModel {
    public let a: String?

    public init(a: String? = nil) {
        self.a = a
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        a = json.optionalString("a")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("a", a)
        json.endObject()
    }
}

public nonisolated struct IntModel: JSONModel {
    public let a: Int?

    public init(a: Int? = nil) {
        self.a = a
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        a = json.optionalInt("a")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("a", a)
        json.endObject()
    }
}
