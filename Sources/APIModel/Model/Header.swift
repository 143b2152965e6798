package import ToolDiagnostics

package struct Header: Sendable {
    package var name: String
    package var type: TypeUse
    package var presence: Presence
    package var description: String?
    package var range: SourceRange

    package init(name: String, type: TypeUse, presence: Presence, description: String? = nil, range: SourceRange) {
        self.name = name
        self.type = type
        self.presence = presence
        self.description = description
        self.range = range
    }
}
