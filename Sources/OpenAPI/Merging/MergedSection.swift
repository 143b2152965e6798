import ToolDiagnostics
import YAML

/// Named members in the order in which they first occurred.
struct MergedSection<Value> {
    private(set) var members: [(key: Node, value: Value)] = []
    private var positions: [String: Int] = [:]

    subscript(key: Node) -> Value? {
        get { positions[key.text].map { members[$0].value } }
        set {
            guard let newValue else { return }
            if let position = positions[key.text] {
                members[position].value = newValue
            } else {
                positions[key.text] = members.count
                members.append((key, newValue))
            }
        }
    }
}

struct MergedPath {
    var operations = MergedSection<MergedNode>()
    /// Those of methods that have no key of their own (OpenAPI 3.2).
    var additionalOperations = MergedSection<MergedNode>()
}

/// One operation or component with the dialect it comes from.
struct MergedNode {
    var key: Node
    var value: Node
    var dialect: PageExcerpt.Dialect
    /// What an operation without an `operationId` could be called.
    var proposedID: String?

    /// The legacy dialect loses much, so it is no contradiction when it says less.
    func merged(withComponent other: MergedNode, _ diagnostics: Diagnostics) -> MergedNode {
        if value.saysTheSame(as: other.value) { return self }
        guard dialect == other.dialect || (dialect != .legacy && other.dialect != .legacy) else {
            return dialect == .legacy ? other : self
        }
        if dialect == .legacy, let united = united(with: other) { return united }
        return preferred(to: other, "'\(key.text)'", diagnostics)
    }

    func merged(withOperation other: MergedNode, _ diagnostics: Diagnostics) -> MergedNode {
        if value.saysTheSame(as: other.value) { return self }
        guard dialect == other.dialect || (dialect != .legacy && other.dialect != .legacy) else {
            return dialect == .legacy ? other.keepingCredentials(of: self) : keepingCredentials(of: other)
        }
        let kept = preferred(to: other, "this operation", diagnostics)
        return kept.keepingCredentials(of: kept.key == key ? other : self)
    }

    /// A page may be out of date, and what a document says goes before it. Two documents that contradict each other
    /// cannot be one API.
    private func preferred(to other: MergedNode, _ what: String, _ diagnostics: Diagnostics) -> MergedNode {
        let (kept, dropped) = other.dialect == .document && dialect != .document ? (other, self) : (self, other)
        let note = Diagnostic.Note("this one is used", at: kept.key.range)
        if dropped.dialect == .document {
            diagnostics.error(
                .conflictingDocuments(what), at: dropped.key.range,
                notes: [Diagnostic.Note("the first description stands here", at: kept.key.range)])
        } else {
            diagnostics.warning(.conflictingPages(what), at: dropped.key.range, notes: [note])
        }
        return kept
    }

    /// Some sites dropped the credentials from newer pages, which older ones still name.
    private func keepingCredentials(of other: MergedNode) -> MergedNode {
        var result = self
        result.proposedID = proposedID ?? other.proposedID
        guard let security = other.value["security"], security.count > 0, (value["security"]?.count ?? 0) == 0 else {
            return result
        }
        var entries = value.entries.filter { $0.key.text != "security" }
        entries.append((NodeBuilder().string("security", at: security), security))
        result.value = NodeBuilder().mapping(entries, at: value)
        return result
    }

    /// Requests leave out what is read-only and responses what is write-only: together they have all properties.
    private func united(with other: MergedNode) -> MergedNode? {
        guard let ours = value["properties"], let theirs = other.value["properties"] else { return nil }
        let missing = theirs.entries.filter { ours[$0.key.text] == nil }
        var result = self
        let properties = NodeBuilder().mapping(Array(ours.entries) + missing, at: ours)
        result.value = value.replacing("properties", with: properties)
        return result
    }
}

extension Diagnostic.Message {
    static func conflictingDocuments(_ what: String) -> Self {
        Self(
            id: "conflicting-documents",
            "\(what) is described differently in another document; generate a client for each, or correct one of them")
    }

    static func conflictingPages(_ what: String) -> Self {
        Self(
            id: "conflicting-pages",
            "\(what) is described differently elsewhere; leave out the page that is out of date")
    }
}
