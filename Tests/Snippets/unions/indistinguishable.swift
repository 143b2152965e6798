public nonisolated enum Either: JSONModel {
    case a(A)
    case b(B)
    /// Something that this version of the client does not know.
    case unrecognized(JSONValue)

    public init(json: JSONReader) {
        switch json.match(Self.shapes) {
        case 0: self = .a(A(json: json))
        case 1: self = .b(B(json: json))
        default: self = .unrecognized(JSONValue(json: json))
        }
    }

    public func write(to json: inout JSONWriter) {
        switch self {
        case .a(let value): value.write(to: &json)
        case .b(let value): value.write(to: &json)
        case .unrecognized(let value): value.write(to: &json)
        }
    }

    static let shapes: [UnionShape] = [
        .object(optional: ["x"], isOpen: true),
        .object(optional: ["x"], isOpen: true),
    ]
}

public nonisolated struct A: JSONModel {
    public let x: String?

    public init(x: String? = nil) {
        self.x = x
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        x = json.optionalString("x")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("x", x)
        json.endObject()
    }
}

public nonisolated struct B: JSONModel {
    public let x: String?

    public init(x: String? = nil) {
        self.x = x
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        x = json.optionalString("x")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("x", x)
        json.endObject()
    }
}
