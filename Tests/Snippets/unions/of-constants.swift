public nonisolated enum Part: JSONModel {
    case text(TextPart), image(ImagePart)
    case unrecognized(JSONValue)

    static let shapes: UnionShapes = "{type: \"text\", text, ...} | {type: \"image\", url, ...}"
    public init(json: JSONReader) {
        switch json.match(Self.shapes) {
        case 0: self = .text(TextPart(json: json))
        case 1: self = .image(ImagePart(json: json))
        default: self = .unrecognized(JSONValue(json: json))
        }
    }
    public func write(to json: inout JSONWriter) {
        switch self {
        case .text(let value): value.write(to: &json)
        case .image(let value): value.write(to: &json)
        case .unrecognized(let value): value.write(to: &json)
        }
    }
}

public nonisolated struct TextPart: JSONObjectModel {
    public let type, text: String

    public init(text: String, type: String = "text") { (self.text, self.type) = (text, type) }
    public init(members json: inout JSONObjectReader) {
        self.init(text: json.string("text"), type: json.string("type"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("type", type)
        json.write("text", text)
    }
}

public nonisolated struct ImagePart: JSONObjectModel {
    public let type: String
    public let url: URL

    public init(url: URL, type: String = "image") { (self.url, self.type) = (url, type) }
    public init(members json: inout JSONObjectReader) { self.init(url: json.url("url"), type: json.string("type")) }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("type", type)
        json.write("url", url)
    }
}
