import OpenAPI
import ToolDiagnostics
import YAML

extension TypeModeler {
    /// Most of what `if`, `then`, `else`, `not` and their kin say only limits values, which changes no type. Properties
    /// that stand nowhere else would be lost, so they are told.
    func reportConditionalProperties(of conjunction: Conjunction, declared: [ObjectMembers.Member]) {
        for part in conjunction.parts where !part.schema.unusedKeywords.isEmpty {
            let known = Set(declared.map(\.name))
            for keyword in part.schema.unusedKeywords {
                let names = part.schema.node[keyword.text].map { conditionalNames(in: $0, of: keyword.text) } ?? []
                guard let lost = names.first(where: { !known.contains($0) }) else { continue }
                diagnostics.warning(.conditionalProperty(lost, keyword.text), at: keyword.range)
            }
        }
    }

    private func conditionalNames(in node: Node, of keyword: String) -> [String] {
        switch keyword {
        case "then", "else": return names(declaredBy: node)
        case "dependentSchemas", "dependencies": return node.entries.flatMap { names(declaredBy: $0.value) }
        default: return []
        }
    }

    private func names(declaredBy schema: Node) -> [String] {
        schema["properties"]?.entries.map { $0.key.text } ?? []
    }
}

extension Diagnostic.Message {
    fileprivate static func conditionalProperty(_ name: String, _ keyword: String) -> Self {
        Self(
            id: "conditional-property",
            "only '\(keyword)' declares '\(name)', so the type has no such property; "
                + "declare it under 'properties' as well"
        )
    }
}
