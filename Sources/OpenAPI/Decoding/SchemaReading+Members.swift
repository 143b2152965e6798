import ToolDiagnostics
import YAML

extension SchemaReading {
    /// The names in `required`; `required: true` of the schema itself is kept for the object that it is a property of.
    mutating func readRequired(_ member: Member) {
        if member.value.kind == .boolean {
            decoder.warning(.requiredFlag(), at: member.key)
            if member.value.boolean == true { decoder.schemasRequiredByThemselves.insert(fields.node) }
            return
        }
        for node in member.list() {
            guard let name = Member(key: member.key, value: node, decoder).text() else { continue }
            fields.required.append(RequiredName(node: node, name: name))
        }
    }

    mutating func finishProperties() {
        guard !decoder.schemasRequiredByThemselves.isEmpty else { return }
        for property in fields.properties where decoder.schemasRequiredByThemselves.contains(property.value.node) {
            guard !fields.required.contains(where: { $0.name == property.name }) else { continue }
            fields.required.append(RequiredName(node: property.node, name: property.name))
        }
    }

    /// A schema for all elements; a list of schemas, as in older drafts, is what `prefixItems` is now.
    mutating func readItems(_ member: Member) {
        if member.value.kind == .sequence {
            decoder.warnOnce(.itemsList(), at: member.key)
            fields.rare.prefixItems = member.value.elements.map(decoder.schema(at:))
        } else {
            fields.items = member.schema()
        }
    }

    mutating func readReference(_ member: Member, _ reference: (Node) -> Reference) {
        guard member.value.kind == .string else {
            let message = Diagnostic.Message.wrongType(
                "'\(member.name)'", expected: "a string", found: member.value.kindName)
            decoder.warning(message, at: member.value)
            return
        }
        fields.reference = reference(member.value)
    }
}

extension Diagnostic.Message {
    static func requiredFlag() -> Self {
        Self(
            id: "required-flag",
            "'required' of a property stands in the object around it, as a list of names; it is read so")
    }

    static func itemsList() -> Self {
        Self(id: "older-keyword", "a list in 'items' is read as 'prefixItems', its name since OpenAPI 3.1")
    }
}
