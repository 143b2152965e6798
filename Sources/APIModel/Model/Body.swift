package import ToolDiagnostics

package struct Body: Sendable {
    package var isRequired: Bool
    package var description: String?
    /// Never empty; in the order of preference: JSON first, then as written.
    package var contents: [Content]
    package var range: SourceRange

    package init(isRequired: Bool, description: String? = nil, contents: [Content], range: SourceRange) {
        self.isRequired = isRequired
        self.description = description
        self.contents = contents
        self.range = range
    }
}
