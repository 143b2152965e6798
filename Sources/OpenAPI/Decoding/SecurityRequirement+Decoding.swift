import ToolDiagnostics
import YAML

extension Member {
    /// Alternatives, each a mapping from schemes to scopes.
    func securityRequirements() -> [SecurityRequirement] {
        if value.kind == .mapping, value.count == 0 { return [] }
        return list().compactMap { SecurityRequirement(decoding: $0, decoder) }
    }
}

extension SecurityRequirement {
    init?(decoding node: Node, _ decoder: DocumentDecoder) {
        switch node.kind {
        case .mapping:
            self.init(
                node: node,
                schemes: node.entries.map { key, value in
                    let scopes = Member(key: key, value: value, decoder).anyTexts()
                    return Named(node: key, name: key.text, value: scopes)
                })
        case .string:
            decoder.warning(.requirementWithoutMapping(node.text), at: node)
            self.init(node: node, schemes: [Named(node: node, name: node.text, value: [])])
        case .sequence where node.count == 0:
            self.init(node: node, schemes: [])
        default:
            decoder.warning(
                .wrongType("a security requirement", expected: "a mapping", found: node.kindName), at: node)
            return nil
        }
    }
}

extension Diagnostic.Message {
    static func requirementWithoutMapping(_ name: String) -> Self {
        Self(id: "wrong-type", "a security requirement must be a mapping; write '\(name): []'")
    }
}
