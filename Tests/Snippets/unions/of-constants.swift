public nonisolated enum Part: JSONModel {
    case textPart(TextPart)
    case imagePart(ImagePart)
    /// Something that this version of the client does not know.
    case unrecognized(JSONValue)

    public init(json: JSONReader) {
        switch json.match(Self.shapes) {
        case 0: self = .textPart(TextPart(json: json))
        case 1: self = .imagePart(ImagePart(json: json))
        default: self = .unrecognized(JSONValue(json: json))
        }
    }

    public func write(to json: inout JSONWriter) {
        switch self {
        case .textPart(let value): value.write(to: &json)
        case .imagePart(let value): value.write(to: &json)
        case .unrecognized(let value): value.write(to: &json)
        }
    }

    static let shapes: [UnionShape] = [
        .object(required: ["type", "text"], constants: ["type": "text"], isOpen: true),
        .object(required: ["type", "url"], constants: ["type": "image"], isOpen: true),
    ]
}

public nonisolated struct TextPart: JSONModel {
    public let type: String
    public let text: String

    public init(text: String, type: String = "text") {
        self.type = type
        self.text = text
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        type = json.string("type")
        text = json.string("text")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("type", type)
        json.write("text", text)
        json.endObject()
    }
}

public nonisolated struct ImagePart: JSONModel {
    public let type: String
    public let url: URL

    public init(url: URL, type: String = "image") {
        self.type = type
        self.url = url
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        type = json.string("type")
        url = json.url("url")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("type", type)
        json.write("url", url)
        json.endObject()
    }
}
