import ToolDiagnostics
import YAML

enum DiscriminatorField: String, ObjectField {
    case propertyName, mapping, defaultMapping

    static let objectName = "a discriminator"
    static let names = FieldNames<Self>()
}

extension Discriminator {
    init?(decoding node: Node, _ decoder: DocumentDecoder) {
        if node.kind == .string {
            if decoder.version != .v2_0 { decoder.warning(.discriminatorName(node.text), at: node) }
            self.init(node: node, propertyName: node.text, mapping: [], defaultMapping: nil)
            return
        }
        guard var reader = ObjectReader(node, as: DiscriminatorField.self, decoder) else { return nil }
        var propertyName: String?
        var mapping: [Named<Reference>] = []
        var defaultMapping: Reference?
        while let (field, member) = reader.next() {
            switch field {
            case .propertyName: propertyName = member.text()
            case .mapping: mapping = member.named { $0.mappedSchema() }
            case .defaultMapping: defaultMapping = member.mappedSchema()
            }
        }
        guard let propertyName else {
            decoder.warning(.unusable("a discriminator", lacks: "propertyName"), at: node)
            return nil
        }
        self.init(node: node, propertyName: propertyName, mapping: mapping, defaultMapping: defaultMapping)
    }
}

extension Member {
    /// The name of a component or a reference. A text that is both is a name (OpenAPI 3.1, 4.8.25).
    fileprivate func mappedSchema() -> Reference? {
        guard value.kind == .string else {
            if !isNull { _ = text() }
            return nil
        }
        let text = value.text
        guard let target = decoder.resolver.component("schemas", text) else {
            return decoder.withoutNeed { decoder.schemaReference(value) }
        }
        decoder.decodeLater(target)
        return Reference(node: value, text: text, target: target.node, name: text)
    }
}

extension Diagnostic.Message {
    static func discriminatorName(_ name: String) -> Self {
        Self(id: "older-keyword", "a discriminator is a mapping since OpenAPI 3.0; write 'propertyName: \(name)'")
    }
}
