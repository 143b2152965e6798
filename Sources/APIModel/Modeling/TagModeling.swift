import OpenAPI

extension Tag {
    /// Tags in the order of the document's list, then those that only operations name; tags that no kept operation has
    /// are left out of a selection.
    static func tags(of document: OpenAPI.Document, usedBy operations: [Operation], keepsAll: Bool) -> [Tag] {
        let used = Set(operations.flatMap(\.tags))
        var seen: Set<String> = []
        var tags: [Tag] = []
        for tag in document.tags where (keepsAll || used.contains(tag.name)) && seen.insert(tag.name).inserted {
            let parent = tag.parent.flatMap { name in document.tags.first { $0.name == name } }
            tags.append(
                Tag(
                    name: tag.name, summary: tag.summary, description: tag.description,
                    parent: parent.map { $0.summary ?? $0.name }))
        }
        for name in operations.flatMap(\.tags) where seen.insert(name).inserted { tags.append(Tag(name: name)) }
        return tags
    }
}

/// Which tags operations are found by, and which they only bear.
struct TagOrder {
    private let marks: Set<String>

    init(_ tags: [OpenAPI.Tag]) {
        marks = Set(tags.filter(\.isMark).map(\.name))
    }

    /// Each tag once; the first one groups the operation, and what only marks it goes behind.
    func ordered(_ tags: [String]) -> [String] {
        var seen: Set<String> = []
        let unique = tags.filter { seen.insert($0).inserted }
        return marks.isEmpty ? unique : unique.filter { !marks.contains($0) } + unique.filter { marks.contains($0) }
    }
}

extension OpenAPI.Tag {
    /// By the registry of tag kinds, <https://spec.openapis.org/registry/tag-kind/>.
    fileprivate var isMark: Bool { kind == "badge" || kind == "audience" }
}
