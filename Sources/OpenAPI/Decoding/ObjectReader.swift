import ToolDiagnostics
import YAML

/// Walks the members of one mapping once, in the document's order, each by the field it stands for.
///
/// Keys that begin with `x-` are gathered as extensions; keys that no version of the specification knows are reported,
/// in schemas of OpenAPI 3.1 only those that look like a slip of the pen (JSON Schema 2020-12 Core, 6.5).
///
///     while let (field, member) = reader.next() {
///         switch field {
///         case .title: title = member.text()
///         case .contact: break
///         }
///     }
struct ObjectReader<Field: ObjectField> {
    let node: Node
    private(set) var extensions: [Named<Node>] = []
    private let entries: Node.Entries
    private var position: Node.Entries.Index
    private let decoder: DocumentDecoder

    /// `nil` when the node is no mapping, which is reported.
    init?(_ node: Node, as field: Field.Type, _ decoder: DocumentDecoder) {
        guard node.kind == .mapping || node.isEmptySequence else {
            decoder.warning(.wrongType(Field.objectName, expected: "a mapping", found: node.kindName), at: node)
            return nil
        }
        self.node = node
        self.decoder = decoder
        entries = node.entries
        position = entries.startIndex
    }

    mutating func next() -> (Field, Member)? {
        while position != entries.endIndex {
            let (key, value) = entries[position]
            position = entries.index(after: position)
            if let field = field(for: key, value) { return (field, Member(key: key, value: value, decoder)) }
        }
        return nil
    }

    private mutating func field(for key: Node, _ value: Node) -> Field? {
        if let field = Field.names[key] { return field }
        let name = key.text
        if name.hasPrefix("x-") {
            extensions.append(Named(node: key, name: name, value: value))
            return nil
        }
        if let field = Field.names.ignoringCase(name) {
            decoder.warning(.misspelledKey(name, field.rawValue), at: key)
            return field
        }
        if Field.takesAnnotations, decoder.annotations.contains(name) { return nil }
        let nearest = decoder.resolver.suggestion(for: name, in: Field.allCases.lazy.map(\.rawValue))
        if nearest == nil, Field.takesAnnotations, decoder.version >= .v3_1 {
            decoder.annotations.insert(name)
            return nil
        }
        decoder.warning(.unknownKey(name, of: Field.objectName, nearest: nearest), at: key)
        return nil
    }
}

extension Diagnostic.Message {
    static func wrongType(_ what: String, expected: String, found: String) -> Self {
        Self(id: "wrong-type", "\(what) must be \(expected), this is \(found) and is ignored")
    }

    static func misspelledKey(_ name: String, _ expected: String) -> Self {
        Self(id: "misspelled-key", "'\(name)' is read as '\(expected)'; keys distinguish upper and lower case")
    }

    static func unknownKey(_ name: String, of object: String, nearest: String?) -> Self {
        Self(
            id: "unknown-key", "'\(name)' is no key of \(object) and is ignored",
            hint: nearest.map { "did you mean '\($0)'?" })
    }
}
