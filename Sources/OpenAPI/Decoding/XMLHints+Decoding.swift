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
        var nodeType: NodeType?
        while let (field, member) = reader.next() {
            switch field {
            case .attribute: if member.flag() == true { nodeType = nodeType ?? .attribute }
            case .wrapped: if member.flag() == true { nodeType = nodeType ?? .element }
            case .nodeType: nodeType = member.text().flatMap(NodeType.init) ?? nodeType
            case .name, .namespace, .prefix: texts[field] = member.text()
            }
        }
        self.init(
            node: node, name: texts[.name], namespace: texts[.namespace], prefix: texts[.prefix], nodeType: nodeType)
    }
}
