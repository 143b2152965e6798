public nonisolated struct Thing: JSONObjectModel {
    public let a: String
    public let b, c: String?
    public let d: Part?
    public let e: E?
    public let f: [Int?]?
    public let g: Piece?
    public let h: StringOr<[String: JSONValue]>?

    public init(
        a: String, b: String?, c: String? = nil, d: Part? = nil, e: E? = nil, f: [Int?]? = nil, g: Piece? = nil,
        h: StringOr<[String: JSONValue]>? = nil
    ) {
        (self.a, self.b, self.c, self.d, self.e, self.f, self.g, self.h) = (a, b, c, d, e, f, g, h)
    }
    public init(members json: inout JSONObjectReader) {
        self.init(a: json.string("a"), b: json.optionalString("b"), c: json.optionalString("c"),
            d: json.optionalValue("d"), e: json.optionalValue("e"), f: json.optionalValue("f"),
            g: json.optionalValue("g"), h: json.optionalValue("h"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("a", a)
        json.writeNullable("b", b)
        json.write("c", c)
        json.write("d", d)
        json.write("e", e)
        json.write("f", f)
        json.write("g", g)
        json.write("h", h)
    }

    public nonisolated enum E: OpenStringEnum {
        case x, y
        case unrecognized(String)

        public static let allCases: KnownCases<E> = [.x, .y]
        public var rawValue: String {
            switch self {
            case .x: "x"
            case .y: "y"
            case .unrecognized(let value): value
            }
        }
    }
}

public nonisolated struct Piece: JSONObjectModel {
    public let n: Int?

    public init(n: Int? = nil) { self.n = n }
    public init(members json: inout JSONObjectReader) { self.init(n: json.optionalInt("n")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("n", n) }
}

public nonisolated struct Part: JSONObjectModel {
    public let n: Int?

    public init(n: Int? = nil) { self.n = n }
    public init(members json: inout JSONObjectReader) { self.init(n: json.optionalInt("n")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("n", n) }
}
