import ToolDiagnostics
import YAML

enum ComponentsField: String, ObjectField {
    case schemas, responses, parameters, examples, requestBodies, headers, securitySchemes, links, callbacks
    case pathItems, mediaTypes

    static let objectName = "'components'"
    static let names = FieldNames<Self>()
}

extension Components {
    /// Decodes all components, needed or not, so that each problem is told.
    init(decoding node: Node, _ decoder: DocumentDecoder) {
        self.init()
        guard var reader = ObjectReader(node, as: ComponentsField.self, decoder) else { return }
        while let (field, member) = reader.next() {
            switch field {
            case .schemas: schemas = member.named { decoder.schema(at: $0.value) }
            case .securitySchemes:
                securitySchemes = member.named { decoder.component(at: $0.value, as: SecurityScheme.self) }
            case .responses: member.register(Response.self)
            case .parameters: member.register(Parameter.self)
            case .requestBodies: member.register(RequestBody.self)
            case .headers: member.register(Header.self)
            case .examples, .links, .callbacks, .pathItems, .mediaTypes: break
            }
        }
    }
}

extension Member {
    fileprivate func register<Value: Referenceable>(_ type: Value.Type) {
        for member in members() { _ = decoder.component(at: member.value, as: type) }
    }
}

extension DocumentDecoder {
    /// A component, decoded once, whether or not something refers to it.
    fileprivate func component<Value: Referenceable>(at node: Node, as type: Value.Type) -> Referenced<Value>? {
        if let known = references[keyPath: Value.table][node] { return .inline(known) }
        guard !unusableTargets.contains(node) else { return nil }
        let component = referenced(at: node, as: type)
        if case .inline(let value) = component { references[keyPath: Value.table][node] = value }
        return component
    }
}
