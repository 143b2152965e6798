import OpenAPI
import ToolDiagnostics
import YAML

/// Follows references and unfolds `allOf` until only plain keywords are left.
struct Flattening {
    /// No author nests deeper; a generated chain ends here.
    static let deepest = 64

    let index: SchemaIndex
    let diagnostics: Diagnostics
    private(set) var result = Conjunction()
    private var active: Set<Node> = []
    private var containsItself = false

    init(index: SchemaIndex, diagnostics: Diagnostics) {
        self.index = index
        self.diagnostics = diagnostics
    }

    /// Adds a schema that is written at the place itself.
    mutating func add(_ schema: OpenAPI.Schema) {
        visit(schema, owner: .place, isWritten: true, depth: 0)
        let index = index
        result.names.removeAll { containsItself || index.isVariant(schema.node, of: $0) }
    }

    private mutating func visit(_ schema: OpenAPI.Schema, owner: Conjunction.Owner, isWritten: Bool, depth: Int) {
        guard depth < Self.deepest else { return diagnostics.warning(.nestingTooDeep, at: schema.node.range) }
        guard result.lineage.insert(schema.node).inserted else {
            if active.contains(schema.node) { reportCycle(at: schema) }
            return
        }
        active.insert(schema.node)
        defer { active.remove(schema.node) }
        if isWritten { result.written.append(schema) }
        follow(schema.reference, isWritten: isWritten, depth: depth)
        for member in schema.allOf { visit(member, owner: owner, isWritten: isWritten, depth: depth + 1) }
        if schema.isConstraining() { result.parts.append(Conjunction.Part(schema: schema, owner: owner)) }
    }

    private mutating func reportCycle(at schema: OpenAPI.Schema) {
        diagnostics.warning(.allOfCycle, at: schema.node.range)
        if schema.node == result.written.first?.node { containsItself = true }
    }

    private mutating func follow(_ reference: OpenAPI.Reference?, isWritten: Bool, depth: Int) {
        guard let reference, let target = index.target(of: reference) else { return }
        if isWritten, !result.names.contains(where: { $0.node == target.node }) { result.names.append(target) }
        visit(target.schema, owner: .named(target), isWritten: false, depth: depth + 1)
    }
}

extension Diagnostic.Message {
    static var allOfCycle: Self {
        Self(
            id: "all-of-cycle",
            "this schema contains itself through 'allOf', which says nothing; remove it from its own 'allOf'")
    }

    static var nestingTooDeep: Self {
        Self(
            id: "nesting-too-deep",
            "schemas nest more than \(Flattening.deepest) deep here; what lies deeper is read as any JSON value")
    }
}
