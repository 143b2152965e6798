public nonisolated enum Action: JSONModel {
    case variant1(Variant1)
    case variant2(Variant2)
    case variant3(Variant3)
    /// Something that this version of the client does not know.
    case unrecognized(JSONValue)

    public init(json: JSONReader) {
        switch json.match(Self.shapes) {
        case 0: self = .variant1(Variant1(json: json))
        case 1: self = .variant2(Variant2(json: json))
        case 2: self = .variant3(Variant3(json: json))
        default: self = .unrecognized(JSONValue(json: json))
        }
    }

    public func write(to json: inout JSONWriter) {
        switch self {
        case .variant1(let value): value.write(to: &json)
        case .variant2(let value): value.write(to: &json)
        case .variant3(let value): value.write(to: &json)
        case .unrecognized(let value): value.write(to: &json)
        }
    }

    static let shapes: [UnionShape] = [
        .object(required: ["type", "to"], constants: ["type": "move"], isOpen: true),
        .object(required: ["delete"], isOpen: true),
        .object(required: ["a", "b"], isOpen: true),
    ]

    public nonisolated struct Variant1: JSONModel {
        public let type: String
        public let to: String

        public init(to: String, type: String = "move") {
            self.type = type
            self.to = to
        }

        public init(json reader: JSONReader) {
            var json = reader.object()
            type = json.string("type")
            to = json.string("to")
        }

        public func write(to json: inout JSONWriter) {
            json.beginObject()
            json.write("type", type)
            json.write("to", to)
            json.endObject()
        }
    }

    public nonisolated struct Variant2: JSONModel {
        public let delete: Bool

        public init(delete: Bool) {
            self.delete = delete
        }

        public init(json reader: JSONReader) {
            var json = reader.object()
            delete = json.bool("delete")
        }

        public func write(to json: inout JSONWriter) {
            json.beginObject()
            json.write("delete", delete)
            json.endObject()
        }
    }

    public nonisolated struct Variant3: JSONModel {
        public let a: String
        public let b: String

        public init(a: String, b: String) {
            self.a = a
            self.b = b
        }

        public init(json reader: JSONReader) {
            var json = reader.object()
            a = json.string("a")
            b = json.string("b")
        }

        public func write(to json: inout JSONWriter) {
            json.beginObject()
            json.write("a", a)
            json.write("b", b)
            json.endObject()
        }
    }
}
