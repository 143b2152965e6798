import YAML

enum InfoField: String, ObjectField {
    case title, summary, description, termsOfService, contact, license, version

    static let objectName = "'info'"
    static let names = FieldNames<Self>()
}

extension Info {
    init(decoding node: Node, _ decoder: DocumentDecoder) {
        self.init(title: "", version: "")
        guard var reader = ObjectReader(node, as: InfoField.self, decoder) else { return }
        while let (field, member) = reader.next() {
            switch field {
            case .title: title = member.text() ?? ""
            case .summary: summary = member.text()
            case .description: description = member.text()
            case .version: version = member.anyText() ?? ""
            case .termsOfService: _ = member.url()
            case .contact, .license: break
            }
        }
    }
}
