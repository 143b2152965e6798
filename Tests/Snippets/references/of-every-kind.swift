public nonisolated struct Thing: JSONObjectModel {
    public let local: Local?
    public let anchored: Middle?
    public var selfValue: Thing? { storedSelf.wrappedValue }
    private let storedSelf: Indirect<Thing?>

    public init(local: Local? = nil, anchored: Middle? = nil, selfValue: Thing? = nil) {
        (self.local, self.anchored, storedSelf) = (local, anchored, Indirect(selfValue))
    }
    public init(members json: inout JSONObjectReader) {
        self.init(local: json.optionalValue("local"), anchored: json.optionalValue("anchored"),
            selfValue: json.optionalValue("self"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("local", local)
        json.write("anchored", anchored)
        json.write("self", selfValue)
    }
}

public nonisolated struct WithSlashAnd: JSONObjectModel {
    public let b: String?

    public init(b: String? = nil) { self.b = b }
    public init(members json: inout JSONObjectReader) { self.init(b: json.optionalString("b")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("b", b) }
}

public nonisolated struct Deep: JSONObjectModel {
    public let encoded: WithSlashAnd?
    public let part: String?
    public let item: Items?
    /// The same again.
    ///
    /// Deprecated.
    public var described: Deep? { storedDescribed.wrappedValue }
    private let storedDescribed: Indirect<Deep?>
    public let narrowed: Narrowed?

    public init(
        encoded: WithSlashAnd? = nil, part: String? = nil, item: Items? = nil, described: Deep? = nil,
        narrowed: Narrowed? = nil
    ) {
        (self.encoded, self.part, self.item, storedDescribed) = (encoded, part, item, Indirect(described))
        self.narrowed = narrowed
    }
    public init(members json: inout JSONObjectReader) {
        self.init(encoded: json.optionalValue("encoded"), part: json.optionalString("part"),
            item: json.optionalValue("item"), described: json.optionalValue("described"),
            narrowed: json.optionalValue("narrowed"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("encoded", encoded)
        json.write("part", part)
        json.write("item", item)
        json.write("described", described)
        json.write("narrowed", narrowed)
    }

    public nonisolated struct Narrowed: JSONObjectModel {
        public let a: String?
        public let more: Int

        public init(more: Int, a: String? = nil) { (self.more, self.a) = (more, a) }
        public init(members json: inout JSONObjectReader) {
            self.init(more: json.int("more"), a: json.optionalString("a"))
        }
        public func writeMembers(to json: inout JSONWriter) {
            json.write("a", a)
            json.write("more", more)
        }
    }
}

public nonisolated struct Base: JSONObjectModel {
    public let a: String?

    public init(a: String? = nil) { self.a = a }
    public init(members json: inout JSONObjectReader) { self.init(a: json.optionalString("a")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("a", a) }
}

public nonisolated struct Local: JSONObjectModel {
    public let a: String?

    public init(a: String? = nil) { self.a = a }
    public init(members json: inout JSONObjectReader) { self.init(a: json.optionalString("a")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("a", a) }
}

public nonisolated enum Middle: OpenStringEnum {
    case x, y
    case unrecognized(String)

    public static let allCases: KnownCases<Middle> = [.x, .y]
    public var rawValue: String {
        switch self {
        case .x: "x"
        case .y: "y"
        case .unrecognized(let value): value
        }
    }
}

public nonisolated struct Items: JSONObjectModel {
    public let c: Int?

    public init(c: Int? = nil) { self.c = c }
    public init(members json: inout JSONObjectReader) { self.init(c: json.optionalInt("c")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("c", c) }
}
