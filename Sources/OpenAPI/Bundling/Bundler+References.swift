import YAML

extension Bundler {
    /// The reference of an object, also one that is found only when the document is read: `$dynamicRef` and its kin.
    func referenceMember(of node: Node, _ form: ObjectForm) -> Node? {
        if let reference = node.referenceMember {
            return form == .other && node.count > 1 ? nil : reference
        }
        guard form == .schema else { return nil }
        return node["$dynamicRef"] ?? node["$recursiveRef"]
    }

    func rewrittenReference(_ node: Node, _ reference: Node, as form: ObjectForm, in resource: Resource) -> Node {
        guard let target = target(of: reference, in: node, as: form, resource) else { return node }
        if let text = pointer(to: target, as: form) {
            return replacing(reference, of: node, with: text, as: form, in: resource)
        }
        let chain = plainChain(from: target, reference)
        let end = chain.end
        if let text = pointer(to: end, as: form) {
            return replacing(reference, of: node, with: text, as: form, in: resource)
        }
        if form == .pathItem || form.section == nil {
            let inlined = opening(end.node) { rewritten(end.node, as: form, in: end.resource) }
            if let inlined { return inlined.merged(below: siblings(of: node, as: form, in: resource)) }
        }
        // A type within a response and the like is named after the reference to it.
        let name = form == .schema ? Reference.meaningfulName(in: chain.last.text) : Reference.name(in: reference.text)
        let place = place(of: end, as: form.section ?? "schemas", named: name)
        return replacing(reference, of: node, with: place.pointer, as: form, in: resource)
    }

    private func target(
        of reference: Node, in node: Node, as form: ObjectForm, _ resource: Resource
    ) -> ReferenceTarget? {
        if node.referenceMember == nil {
            // What decides was known only while decoding.
            guard let target = decoder.references.schemas[node]?.reference?.target else { return nil }
            return ReferenceTarget(node: target, resource: decoder.resolver.file(of: target, from: resource))
        }
        guard let target = decoder.resolver.resolve(reference.text, from: resource).target else { return nil }
        return form == .schema ? decoder.schemaInside(target) ?? target : target
    }

    private func replacing(
        _ reference: Node, of node: Node, with text: String, as form: ObjectForm, in resource: Resource
    ) -> Node {
        let siblings = siblings(of: node, as: form, in: resource)
        let isUnchanged = node.referenceMember != nil && reference.textEquals(text)
        if isUnchanged, siblings.count == node.count - 1,
            siblings.allSatisfy({ entry in node[entry.key.text] == entry.value })
        {
            return node
        }
        let key = node.entry(forKey: "$ref")?.key ?? builder.string("$ref", at: reference)
        let plain = builder.mapping([(key, builder.string(text, at: reference))] + siblings, at: node)
        return form == .schema ? SchemaUpgrade(from: decoder.version).upgraded(plain) : plain
    }

    private func siblings(of node: Node, as form: ObjectForm, in resource: Resource) -> [(key: Node, value: Node)] {
        let references: Set<String> = ["$ref", "$dynamicRef", "$recursiveRef"]
        return node.entries.filter { !references.contains($0.key.text) }.map { key, value in
            (key, member(key, value, of: form, in: resource))
        }
    }
}

extension Bundler {
    /// Names of components stay; references become references into the bundle.
    func discriminator(_ node: Node, in resource: Resource) -> Node {
        let entries = node.entries.changed { key, value in
            switch key.text {
            case "mapping":
                let members = value.entries.changed { _, value in mapped(value, in: resource) }
                return members.map { builder.mapping($0, at: value) } ?? value
            case "defaultMapping": return mapped(value, in: resource)
            default: return value
            }
        }
        return entries.map { builder.mapping($0, at: node) } ?? node
    }

    private func mapped(_ value: Node, in resource: Resource) -> Node {
        guard value.kind == .string, decoder.resolver.component("schemas", value.text) == nil,
            let target = decoder.resolver.resolve(value.text, from: resource).target
        else { return value }
        if let text = pointer(to: target, as: .schema) {
            return value.textEquals(text) ? value : builder.string(text, at: value)
        }
        let chain = plainChain(from: target, value)
        let place = place(of: chain.end, as: "schemas", named: Reference.meaningfulName(in: chain.last.text))
        return builder.string(place.pointer, at: value)
    }
}

extension Bundler {
    /// A path item of version 2.0, in which bodies stand among the parameters.
    func pathItem(_ node: Node, in resource: Resource) -> Node {
        guard let swagger2 = decoder.swagger2 else { return node }
        if let reference = node.referenceMember {
            return rewrittenReference(node, reference, as: .pathItem, in: resource)
        }
        return decoder.within(resource) {
            let shared = node["parameters"].map { Array($0.elements) } ?? []
            let entries = node.entries.map { key, value -> (key: Node, value: Node) in
                if key.textEquals("parameters") {
                    return (key, builder.sequence(swagger2.parameters(shared, decoder), at: value))
                }
                guard case .one(.operation) = ObjectForm.pathItem.member(key.text) else { return (key, value) }
                let operation = decoder.end(of: value)?.node ?? value
                return (key, swagger2.operation(operation, shared: shared, decoder))
            }
            let upgraded = builder.mapping(entries, at: node)
            return withRewrittenMembers(upgraded, of: node, as: .pathItem, in: resource)
        }
    }
}

extension Node {
    /// The same mapping with other members above its own.
    fileprivate func merged(below members: [(key: Node, value: Node)]) -> Node {
        guard !members.isEmpty else { return self }
        let names = Set(members.map(\.key.text))
        return NodeBuilder().mapping(entries.filter { !names.contains($0.key.text) } + members, at: self)
    }
}

extension Node {
    fileprivate func textEquals(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { textEquals($0) }
    }
}
