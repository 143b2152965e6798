public nonisolated struct Patterned: JSONModel {
    public let id: String?
    /// Further properties, by name.
    public let additionalProperties: [String: Value]

    public init(id: String? = nil, additionalProperties: [String: Value] = [:]) {
        self.id = id
        self.additionalProperties = additionalProperties
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        id = json.optionalString("id")
        additionalProperties = json.additional(except: ["id"])
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("id", id)
        json.write(additional: additionalProperties)
        json.endObject()
    }

    public nonisolated enum Value: JSONModel {
        case string(String)
        case number(Double)
        /// Something that this version of the client does not know.
        case unrecognized(JSONValue)

        public init(json: JSONReader) {
            switch json.match(Self.shapes) {
            case 0: self = .string(String(json: json))
            case 1: self = .number(Double(json: json))
            default: self = .unrecognized(JSONValue(json: json))
            }
        }

        public func write(to json: inout JSONWriter) {
            switch self {
            case .string(let value): value.write(to: &json)
            case .number(let value): value.write(to: &json)
            case .unrecognized(let value): value.write(to: &json)
            }
        }

        static let shapes: [UnionShape] = [
            .string,
            .number,
        ]
    }
}

public nonisolated struct Sealed: JSONModel {
    public let a: String?
    public let b: String?

    public init(a: String? = nil, b: String? = nil) {
        self.a = a
        self.b = b
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        a = json.optionalString("a")
        b = json.optionalString("b")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("a", a)
        json.write("b", b)
        json.endObject()
    }
}

public nonisolated struct Open: JSONModel {
    public let a: String?
    /// Further properties, by name.
    public let additionalProperties: [String: Int]

    public init(a: String? = nil, additionalProperties: [String: Int] = [:]) {
        self.a = a
        self.additionalProperties = additionalProperties
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        a = json.optionalString("a")
        additionalProperties = json.additional(except: ["a"])
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("a", a)
        json.write(additional: additionalProperties)
        json.endObject()
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

public nonisolated struct Dependent: JSONModel {
    public let card: String?
    public let address: String?

    public init(card: String? = nil, address: String? = nil) {
        self.card = card
        self.address = address
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        card = json.optionalString("card")
        address = json.optionalString("address")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("card", card)
        json.write("address", address)
        json.endObject()
    }
}

public nonisolated struct Conditional: JSONModel {
    public let kind: String?

    public init(kind: String? = nil) {
        self.kind = kind
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        kind = json.optionalString("kind")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("kind", kind)
        json.endObject()
    }
}

public nonisolated struct Holder: JSONModel {
    public let named: [String: Int]?
    public let booleans: [JSONValue]?
    public let nothing: [JSONValue]?

    public init(named: [String: Int]? = nil, booleans: [JSONValue]? = nil, nothing: [JSONValue]? = nil) {
        self.named = named
        self.booleans = booleans
        self.nothing = nothing
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        named = json.optionalValue("named")
        booleans = json.optionalValue("booleans")
        nothing = json.optionalValue("nothing")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("named", named)
        json.write("booleans", booleans)
        json.write("nothing", nothing)
        json.endObject()
    }
}
