package import ToolDiagnostics

package struct Property: Sendable {
    package var name: String
    package var type: TypeUse
    package var presence: Presence
    package var access: PropertyAccess
    package var description: String?
    package var isDeprecated: Bool
    /// The property closes a cycle of structures and needs storage of its own.
    package var isIndirect: Bool
    package var range: SourceRange

    package init(
        name: String, type: TypeUse, presence: Presence, access: PropertyAccess, description: String? = nil,
        isDeprecated: Bool = false, isIndirect: Bool = false, range: SourceRange
    ) {
        self.name = name
        self.type = type
        self.presence = presence
        self.access = access
        self.description = description
        self.isDeprecated = isDeprecated
        self.isIndirect = isIndirect
        self.range = range
    }
}
