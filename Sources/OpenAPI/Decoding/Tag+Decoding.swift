import ToolDiagnostics
import YAML

enum TagField: String, ObjectField {
    case name, summary, description, parent, kind, externalDocs

    static let objectName = "a tag"
    static let names = FieldNames<Self>()
}

extension Tag {
    init?(decoding node: Node, _ decoder: DocumentDecoder) {
        if node.kind == .string {
            decoder.warning(.tagWithoutMapping(node.text), at: node)
            self.init(node: node, name: node.text, summary: nil, description: nil, parent: nil, kind: nil)
            return
        }
        guard var reader = ObjectReader(node, as: TagField.self, decoder) else { return nil }
        var texts: [TagField: String] = [:]
        while let (field, member) = reader.next() {
            if field != .externalDocs { texts[field] = member.text() }
        }
        guard let name = texts[.name] else {
            decoder.warning(.unusable("a tag", lacks: "name"), at: node)
            return nil
        }
        self.init(
            node: node, name: name, summary: texts[.summary], description: texts[.description],
            parent: texts[.parent], kind: texts[.kind])
    }
}

extension Member {
    func tags() -> [Tag] {
        let tags = list().compactMap { Tag(decoding: $0, decoder) }
        var check = TagParentCheck(tags, decoder)
        for tag in tags { check.check(tag) }
        return tags
    }
}

extension Diagnostic.Message {
    static func tagWithoutMapping(_ name: String) -> Self {
        Self(id: "wrong-type", "a tag must be a mapping; write 'name: \(name)'")
    }

    static func unusable(_ object: String, lacks key: String) -> Self {
        Self(id: "missing-key", "\(object) must have '\(key)' and is ignored without")
    }
}
