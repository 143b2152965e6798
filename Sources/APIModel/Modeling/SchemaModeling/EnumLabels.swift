import OpenAPI
import YAML

/// Names and descriptions that extensions give to the values of an `enum`.
struct EnumLabels {
    private var names: [Node] = []
    private var descriptions: [Node] = []
    /// Value -> `{name, description}`, from `x-ms-enum`.
    private var entries: [String: Node] = [:]
    /// Value -> text, where descriptions are a mapping.
    private var descriptionsByValue: Node?

    init(of schema: OpenAPI.Schema) {
        for named in schema.extensions {
            switch named.name.lowercased() {
            case "x-enum-varnames", "x-enumnames", "x-enum-names", "x-enum-keys":
                names = Array(named.value.elements)
            case "x-enum-descriptions", "x-enumdescriptions", "x-enum-comments":
                descriptions = Array(named.value.elements)
                if named.value.kind == .mapping { descriptionsByValue = named.value }
            case "x-ms-enum":
                for entry in named.value["values"]?.elements.map({ $0 }) ?? [] {
                    if let value = entry["value"] { entries[value.text] = entry }
                }
            default: break
            }
        }
    }

    func name(at position: Int, of value: Node) -> String? {
        text(names, at: position) ?? entries[value.text]?["name"]?.text
    }

    func description(at position: Int, of value: Node) -> String? {
        text(descriptions, at: position) ?? descriptionsByValue?[value.text]?.text
            ?? entries[value.text]?["description"]?.text
    }

    private func text(_ nodes: [Node], at position: Int) -> String? {
        guard nodes.indices.contains(position), !nodes[position].text.isEmpty else { return nil }
        return nodes[position].text
    }
}
