extension APIDump {
    mutating func add(_ form: NamedXMLForm) { add(form.form, as: "xml \(form.name):") }

    private mutating func add(_ form: XMLForm, as label: String) {
        line(
            label, text(of: form.value), form.node?.rawValue, form.name.map { "<\($0)>" },
            form.prefix.map { "prefix " + $0 }, form.namespace.map { "namespace " + $0 })
        indented { dump in
            switch form.value {
            case .object(let members, let others):
                for member in members { dump.add(member.form, as: member.name + (member.isRequired ? ":" : "?:")) }
                if let others { dump.add(others, as: "others:") }
            case .list(let items): dump.add(items, as: "items:")
            case .string, .number, .boolean, .any, .named: break
            }
        }
    }

    private func text(of value: XMLForm.Value) -> String {
        switch value {
        case .string: "string"
        case .number: "number"
        case .boolean: "boolean"
        case .any: "any"
        case .named(let name): name
        case .object: "object"
        case .list: "list"
        }
    }
}
