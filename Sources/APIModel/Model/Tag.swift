package struct Tag: Sendable {
    package var name: String
    package var summary: String?
    package var description: String?
    /// What readers call the tag that this one is part of.
    package var parent: String?

    package init(name: String, summary: String? = nil, description: String? = nil, parent: String? = nil) {
        self.name = name
        self.summary = summary
        self.description = description
        self.parent = parent
    }
}
