import ToolDiagnostics
import YAML

enum EncodingField: String, ObjectField {
    case contentType, headers, style, explode, allowReserved, encoding, itemEncoding, prefixEncoding

    static let objectName = "an encoding"
    static let names = FieldNames<Self>()
}

extension Encoding {
    init?(decoding node: Node, _ decoder: DocumentDecoder) {
        guard var reader = ObjectReader(node, as: EncodingField.self, decoder) else { return nil }
        var contentType: String?
        var headers: [Named<Referenced<Header>>] = []
        var style: String?
        var explode: Bool?
        var allowsReserved = false
        while let (field, member) = reader.next() {
            switch field {
            case .contentType: contentType = member.text()
            case .headers: headers = member.headers()
            case .style: style = member.text()
            case .explode: explode = member.flag()
            case .allowReserved: allowsReserved = member.flag() ?? false
            case .encoding, .itemEncoding, .prefixEncoding: decoder.warning(.nestedEncoding(), at: member.key)
            }
        }
        self.init(
            node: node, contentType: contentType, headers: headers, style: style, explode: explode,
            allowsReserved: allowsReserved)
    }
}

extension Diagnostic.Message {
    static func nestedEncoding() -> Self {
        Self(id: "unused-keyword", "an encoding inside another one is read, but not used")
    }
}
