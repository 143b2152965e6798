import YAML

extension Header: Referenceable {
    static var table: WritableKeyPath<ReferenceTable, [Node: Header]> { \.headers }
    static var section: String { "headers" }

    /// A header is written as a parameter without name and place.
    init?(decoding node: Node, _ decoder: DocumentDecoder) {
        guard let reading = ParameterReading(node, decoder) else { return nil }
        self.init(
            node: node, description: reading.description, isRequired: reading.isRequired ?? false,
            isDeprecated: reading.isDeprecated, explode: reading.explode,
            schema: reading.completedSchema(of: "header"), content: reading.content)
    }
}

extension Member {
    /// Headers by their names.
    func headers() -> [Named<Referenced<Header>>] {
        named { decoder.referenced(at: $0.value) }
    }
}
