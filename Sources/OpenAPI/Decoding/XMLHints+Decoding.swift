import YAML

enum XMLField: String, ObjectField {
    case name, namespace, prefix, attribute, wrapped, nodeType

    static let objectName = "'xml'"
    static let names = FieldNames<Self>()
}

extension XMLHints {
    init?(decoding node: Node, _ decoder: DocumentDecoder) {
        guard var reader = ObjectReader(node, as: XMLField.self, decoder) else { return nil }
        var texts: [XMLField: String] = [:]
        var isAttribute = false
        var isWrapped = false
        while let (field, member) = reader.next() {
            switch field {
            case .attribute: isAttribute = member.flag() ?? false
            case .wrapped: isWrapped = member.flag() ?? false
            case .nodeType: isAttribute = member.text() == "attribute"
            case .name, .namespace, .prefix: texts[field] = member.text()
            }
        }
        self.init(
            node: node, name: texts[.name], namespace: texts[.namespace], prefix: texts[.prefix],
            isAttribute: isAttribute, isWrapped: isWrapped)
    }
}
