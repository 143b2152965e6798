public nonisolated indirect enum Expression: JSONModel {
    case number(Double)
    case sum(Sum)
    case expressionList([Expression])
    /// Something that this version of the client does not know.
    case unrecognized(JSONValue)

    public init(json: JSONReader) {
        switch json.match(Self.shapes) {
        case 0: self = .number(Double(json: json))
        case 1: self = .sum(Sum(json: json))
        case 2: self = .expressionList([Expression](json: json))
        default: self = .unrecognized(JSONValue(json: json))
        }
    }

    public func write(to json: inout JSONWriter) {
        switch self {
        case .number(let value): value.write(to: &json)
        case .sum(let value): value.write(to: &json)
        case .expressionList(let value): value.write(to: &json)
        case .unrecognized(let value): value.write(to: &json)
        }
    }

    static let shapes: [UnionShape] = [
        .number,
        .object(required: ["left", "right"], isOpen: true),
        .array(of: .any),
    ]
}

public nonisolated struct Sum: JSONModel {
    public let left: Expression
    public let right: Expression

    public init(left: Expression, right: Expression) {
        self.left = left
        self.right = right
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        left = json.value("left")
        right = json.value("right")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("left", left)
        json.write("right", right)
        json.endObject()
    }
}
