import OpenAPI

extension Tag {
    /// Tags in the order of the document's list, then those that only operations name; tags that no kept operation has
    /// are left out of a selection.
    static func tags(of document: OpenAPI.Document, usedBy operations: [Operation], keepsAll: Bool) -> [Tag] {
        let used = Set(operations.flatMap(\.tags))
        var seen: Set<String> = []
        var tags: [Tag] = []
        for tag in document.tags where (keepsAll || used.contains(tag.name)) && seen.insert(tag.name).inserted {
            tags.append(Tag(name: tag.name, description: tag.description ?? tag.summary))
        }
        for name in operations.flatMap(\.tags) where seen.insert(name).inserted {
            tags.append(Tag(name: name, description: nil))
        }
        return tags
    }
}
