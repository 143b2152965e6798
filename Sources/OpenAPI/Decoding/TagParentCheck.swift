import ToolDiagnostics
import YAML

/// Reports parents that the document does not have, and tags that are part of themselves (OpenAPI 3.2, 4.22).
struct TagParentCheck {
    private let decoder: DocumentDecoder
    private let names: [String]
    private let tags: [String: Tag]
    /// Tags whose parents have been followed to the end.
    private var followed: Set<String> = []

    init(_ tags: [Tag], _ decoder: DocumentDecoder) {
        self.decoder = decoder
        names = tags.map(\.name)
        self.tags = Dictionary(tags.map { ($0.name, $0) }) { first, _ in first }
    }

    mutating func check(_ tag: Tag) {
        if let parent = tag.parent, tags[parent] == nil {
            report(.unknownParent(parent, nearest: nearestName(to: parent, in: names)), at: tag)
        }
        if let closing = closingTag(from: tag) { report(.circularParent(closing.name), at: closing) }
    }

    /// The tag whose parent closes a circle; each circle is found once.
    private mutating func closingTag(from tag: Tag) -> Tag? {
        var path: Set<String> = []
        var current = tag
        while followed.insert(current.name).inserted {
            path.insert(current.name)
            guard let parent = current.parent.flatMap({ tags[$0] }) else { return nil }
            if path.contains(parent.name) { return current }
            current = parent
        }
        return nil
    }

    private func report(_ message: Diagnostic.Message, at tag: Tag) {
        decoder.warning(message, at: tag.node["parent"] ?? tag.node)
    }
}

extension Diagnostic.Message {
    fileprivate static func unknownParent(_ name: String, nearest: String?) -> Self {
        Self(
            id: "unknown-tag-parent", "no tag of the document is called '\(name)'; the tag is read as part of none",
            hint: nearest.map { "did you mean '\($0)'?" })
    }

    fileprivate static func circularParent(_ name: String) -> Self {
        Self(id: "circular-tag-parent", "by its parents the tag '\(name)' is part of itself; leave out one of them")
    }
}
