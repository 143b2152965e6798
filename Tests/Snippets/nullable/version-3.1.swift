public nonisolated struct Thing: JSONModel {
    public let a: String
    public let b: String?
    public let c: String?
    public let d: Part?
    public let e: E?
    public let f: [Int?]?
    public let g: JSONValue?
    public let h: Part?

    public init(
        a: String,
        b: String?,
        c: String? = nil,
        d: Part? = nil,
        e: E? = nil,
        f: [Int?]? = nil,
        g: JSONValue? = nil,
        h: Part? = nil
    ) {
        self.a = a
        self.b = b
        self.c = c
        self.d = d
        self.e = e
        self.f = f
        self.g = g
        self.h = h
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        a = json.string("a")
        b = json.optionalString("b")
        c = json.optionalString("c")
        d = json.optionalValue("d")
        e = json.optionalValue("e")
        f = json.optionalValue("f")
        g = json.optionalValue("g")
        h = json.optionalValue("h")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("a", a)
        json.writeNullable("b", b)
        json.write("c", c)
        json.write("d", d)
        json.write("e", e)
        json.write("f", f)
        json.write("g", g)
        json.write("h", h)
        json.endObject()
    }

    public nonisolated enum E: OpenStringEnum {
        case x
        case y
        /// A value that this version of the client does not know.
        case unrecognized(String)

        public static let allCases: [E] = [.x, .y]

        public init(rawValue: String) {
            switch rawValue {
            case "x": self = .x
            case "y": self = .y
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .x: "x"
            case .y: "y"
            case .unrecognized(let value): value
            }
        }
    }
}

public nonisolated struct Part: JSONModel {
    public let n: Int?

    public init(n: Int? = nil) {
        self.n = n
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        n = json.optionalInt("n")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("n", n)
        json.endObject()
    }
}
