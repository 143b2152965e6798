public nonisolated struct Thing: JSONModel {
    public let local: Local?
    public let anchored: Middle?
    public var selfValue: Thing? { storedSelf.wrappedValue }
    private let storedSelf: Indirect<Thing?>

    public init(local: Local? = nil, anchored: Middle? = nil, selfValue: Thing? = nil) {
        self.local = local
        self.anchored = anchored
        storedSelf = Indirect(selfValue)
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        local = json.optionalValue("local")
        anchored = json.optionalValue("anchored")
        storedSelf = Indirect(json.optionalValue("self"))
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("local", local)
        json.write("anchored", anchored)
        json.write("self", selfValue)
        json.endObject()
    }
}

public nonisolated struct WithSlashAnd: JSONModel {
    public let b: String?

    public init(b: String? = nil) {
        self.b = b
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        b = json.optionalString("b")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("b", b)
        json.endObject()
    }
}

public nonisolated struct Deep: JSONModel {
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
        encoded: WithSlashAnd? = nil,
        part: String? = nil,
        item: Items? = nil,
        described: Deep? = nil,
        narrowed: Narrowed? = nil
    ) {
        self.encoded = encoded
        self.part = part
        self.item = item
        storedDescribed = Indirect(described)
        self.narrowed = narrowed
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        encoded = json.optionalValue("encoded")
        part = json.optionalString("part")
        item = json.optionalValue("item")
        storedDescribed = Indirect(json.optionalValue("described"))
        narrowed = json.optionalValue("narrowed")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("encoded", encoded)
        json.write("part", part)
        json.write("item", item)
        json.write("described", described)
        json.write("narrowed", narrowed)
        json.endObject()
    }

    public nonisolated struct Narrowed: JSONModel {
        public let a: String?
        public let more: Int

        public init(more: Int, a: String? = nil) {
            self.a = a
            self.more = more
        }

        public init(json reader: JSONReader) {
            var json = reader.object()
            a = json.optionalString("a")
            more = json.int("more")
        }

        public func write(to json: inout JSONWriter) {
            json.beginObject()
            json.write("a", a)
            json.write("more", more)
            json.endObject()
        }
    }
}

public nonisolated struct Base: JSONModel {
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

public nonisolated struct Local: JSONModel {
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

public nonisolated enum Middle: OpenStringEnum {
    case x
    case y
    /// A value that this version of the client does not know.
    case unrecognized(String)

    public static let allCases: [Middle] = [.x, .y]

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

public nonisolated struct Items: JSONModel {
    public let c: Int?

    public init(c: Int? = nil) {
        self.c = c
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        c = json.optionalInt("c")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("c", c)
        json.endObject()
    }
}
