import Diagnostics
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
            decoder.warning(.itemsList(), at: member.key)
            fields.prefixItems = member.value.elements.map(decoder.schema(at:))
        } else {
            fields.items = member.schema()
        }
    }

    mutating func readReference(_ member: Member) {
        guard member.value.kind == .string else {
            decoder.warning(.wrongType("'\(member.name)'", expected: "a string", found: member.value.kindName), at: member.value)
            return
        }
        fields.reference = decoder.schemaReference(member.value)
    }
}

extension DocumentDecoder {
    /// A reference whose target is a schema; it is decoded before the document is done.
    func schemaReference(_ node: Node) -> Reference {
        var target = target(of: node)
        if let found = target { target = usableSchema(found, from: node) }
        if let target { decodeLater(target) }
        return Reference(node: node, text: node.text, target: target?.node, name: Reference.name(in: node.text))
    }

    private func usableSchema(_ target: ReferenceTarget, from reference: Node) -> ReferenceTarget? {
        if references.schemas[target.node] != nil || soundSchemas.contains(target.node) { return target }
        guard !unusableTargets.contains(target.node) else { return nil }
        if let content = schemaInside(target) {
            warning(.referenceToHolder(reference.text), at: reference)
            return content
        }
        guard target.node.referenceMember != nil else { return target }
        guard let chain = chain(to: target, from: reference) else {
            return unusableTargets.contains(target.node) ? nil : target
        }
        soundSchemas.formUnion(chain.map(\.node))
        return target
    }

    /// The schema of a response, body, parameter or header that a reference names instead of its schema.
    private func schemaInside(_ target: ReferenceTarget) -> ReferenceTarget? {
        guard target.node.kind == .mapping, !target.node.hasSchemaKeyword else { return nil }
        let holder = target.node["content"]?.entries.first?.value ?? target.node
        guard let schema = holder["schema"], schema.kind == .mapping else { return nil }
        return ReferenceTarget(node: schema, resource: target.resource)
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

    static func referenceToHolder(_ text: String) -> Self {
        Self(id: "wrong-section", "'\(text)' is no schema but holds one, which is taken; refer to the schema itself")
    }
}
