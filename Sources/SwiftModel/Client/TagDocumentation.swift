import APIModel

extension DocumentationLines {
    /// What stands above a tag's property and its type.
    static func lines(of tag: APIModel.Tag) -> [String] {
        let description = tag.description == tag.summary ? nil : tag.description
        return lines([tag.summary, description, tag.parent.map { "Part of \($0)." }], indentation: 4)
    }
}
