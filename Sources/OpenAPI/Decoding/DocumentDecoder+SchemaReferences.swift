import ToolDiagnostics
import YAML

extension DocumentDecoder {
    /// A reference whose target is a schema; it is decoded before the document is done.
    func schemaReference(_ node: Node) -> Reference {
        reference(node, to: target(of: node).flatMap { usableSchema($0, from: node) })
    }

    /// JSON Schema 2020-12, core, 8.2.3.2: starts from an anchor in reach. One that only the schemas around it at run
    /// time could supply is taken from the whole file when there is just one; a template open to several allows
    /// anything.
    func dynamicReference(_ node: Node) -> Reference {
        if let target = resolver.resolve(node.text, from: resource).target { return reference(node, to: target) }
        let anchor = String(node.text.drop { $0 != "#" }.dropFirst())
        let target = resource.identifiers?.onlyAnchor(anchor).map { ReferenceTarget(node: $0, resource: resource) }
        warning(.unboundDynamicReference(node.text, isFound: target != nil), at: node)
        return reference(node, to: target)
    }

    /// JSON Schema 2019-09, core, 8.2.4.2: `#` leads to the outermost schema around it with `$recursiveAnchor`.
    func recursiveReference(_ node: Node) -> Reference {
        guard let anchor = recursiveAnchor, node.text == "#" else { return schemaReference(node) }
        return reference(node, to: ReferenceTarget(node: anchor, resource: resource))
    }

    private func reference(_ node: Node, to target: ReferenceTarget?) -> Reference {
        if let target {
            decodeLater(target)
            if isElsewhere(target) { elsewhere.append((target, node)) }
        }
        return Reference(node: node, text: node.text, target: target?.node, name: Reference.name(in: node.text))
    }

    private func usableSchema(_ target: ReferenceTarget, from reference: Node) -> ReferenceTarget? {
        guard !unusableTargets.contains(target.node) else { return nil }
        if soundSchemas.contains(target.node) { return target }
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
    func schemaInside(_ target: ReferenceTarget) -> ReferenceTarget? {
        guard target.node.kind == .mapping, !target.node.hasSchemaKeyword else { return nil }
        let holder = target.node["content"]?.entries.first?.value ?? target.node
        guard let schema = holder["schema"], schema.kind == .mapping else { return nil }
        return ReferenceTarget(node: schema, resource: target.resource)
    }
}

extension Diagnostic.Message {
    static func referenceToHolder(_ text: String) -> Self {
        Self(id: "wrong-section", "'\(text)' is no schema but holds one, which is taken; refer to the schema itself")
    }

    static func unboundDynamicReference(_ text: String, isFound: Bool) -> Self {
        Self(
            id: "unbound-dynamic-reference",
            "no schema around this one has the '$dynamicAnchor' that '\(text)' names; "
                + (isFound ? "the only one in the file is taken" : "it allows anything"))
    }
}
