import ToolDiagnostics
import YAML

/// What all decoding of one document shares: where to report, which version holds, where references lead,
/// and what has been decoded already.
final class DocumentDecoder {
    let diagnostics: Diagnostics
    let version: SpecificationVersion
    let resolver: ReferenceResolver
    /// What has to be rewritten before it is decoded, for documents of version 2.0.
    let swagger2: Swagger2Upgrade?
    let entry: Resource
    var references = ReferenceTable()
    /// Schemas that references lead to outside of the entry document's components, with the references.
    var elsewhere: [(target: ReferenceTarget, reference: Node)] = []
    /// What relative references start from at the place being decoded.
    private(set) var resource: Resource
    /// The outermost schema with `$recursiveAnchor` around the place being decoded.
    private(set) var recursiveAnchor: Node?
    private var messagesToldOnce: Set<Diagnostic.Message> = []
    /// Keys that are like none that a specification knows, where that is nothing to complain of.
    var annotations: Set<String> = []
    /// False while decoding what no operation needs: references that lead nowhere do no harm there.
    var isNeeded = true
    /// Schemas that references lead to, to be decoded when the current object is done: chains cost no stack.
    private var pendingSchemas: [ReferenceTarget] = []
    private var schemaDepth = 0
    /// A rough measure of real documents.
    private static let bytesPerSchema = 160
    /// Schemas inside each other, without references between; real documents have a dozen. More fit the stack of a
    /// thread of 512 KB only barely.
    private let deepestSchema = 64
    /// Reached by references whose chain ends with a schema.
    var soundSchemas: Set<Node> = []
    /// Behind references, yet nothing that can be used; the reason has been reported.
    var unusableTargets: Set<Node> = []
    /// Nodes of schemas that say `required: true` of themselves.
    var schemasRequiredByThemselves: Set<Node> = []

    init(
        version: SpecificationVersion, resolver: ReferenceResolver, entry: Resource, swagger2: Swagger2Upgrade?,
        diagnostics: Diagnostics
    ) {
        self.version = version
        self.resolver = resolver
        self.swagger2 = swagger2
        self.diagnostics = diagnostics
        self.entry = entry
        resource = entry
        references.schemas.reserveCapacity(entry.file.bytes.count / Self.bytesPerSchema)
    }

    func error(_ message: Diagnostic.Message, at node: Node, notes: [Diagnostic.Note] = []) {
        diagnostics.error(message, at: node.range, notes: notes)
    }

    func warning(_ message: Diagnostic.Message, at node: Node, notes: [Diagnostic.Note] = []) {
        diagnostics.warning(message, at: node.range, notes: notes)
    }

    /// For what is the same habit all over a document: told where it occurs first.
    func warnOnce(_ message: Diagnostic.Message, at node: Node) {
        if messagesToldOnce.insert(message).inserted { warning(message, at: node) }
    }

    /// Reads something that the meaning of the document does not rest on.
    func withoutNeed<Value>(_ read: () -> Value) -> Value {
        let wasNeeded = isNeeded
        isNeeded = false
        defer { isNeeded = wasNeeded }
        return read()
    }

    /// Decodes something with references relative to another file or to a schema with an `$id`.
    func within<Value>(_ resource: Resource, _ decode: () -> Value) -> Value {
        let outer = self.resource
        self.resource = resource
        defer { self.resource = outer }
        return decode()
    }
}

extension DocumentDecoder {
    /// The schema at a node, decoded once however often it is asked for.
    func schema(at node: Node) -> Schema {
        if let known = references.schemas[node] { return known }
        guard schemaDepth < deepestSchema else {
            warning(.schemaTooDeep(deepestSchema), at: node)
            return Schema(Schema.Fields(node: node))
        }
        schemaDepth += 1
        let outerAnchor = recursiveAnchor
        defer {
            schemaDepth -= 1
            recursiveAnchor = outerAnchor
        }
        if outerAnchor == nil, resource.identifiers?.recursiveAnchors.contains(node) == true { recursiveAnchor = node }
        let file = resolver.file(of: node, from: resource)
        let schema = within(resolver.resource(at: node, in: file)) { Schema(decoding: node, self) }
        references.schemas[node] = schema
        return schema
    }

    /// Sees to it that the target of a reference is in `references.schemas` in the end.
    func decodeLater(_ target: ReferenceTarget) {
        if references.schemas[target.node] == nil { pendingSchemas.append(target) }
    }

    func decodePendingSchemas() {
        while let target = pendingSchemas.popLast() {
            within(target.resource) { _ = schema(at: target.node) }
        }
    }
}

extension Diagnostic.Message {
    static func schemaTooDeep(_ limit: Int) -> Self {
        Self(
            id: "schema-too-deep",
            "this schema stands more than \(limit) levels deep and is read as anything; move a part to 'components'")
    }
}
