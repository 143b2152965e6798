package import ToolDiagnostics

package struct TypeDefinition: Sendable {
    package var origin: TypeOrigin
    package var shape: TypeShape
    package var title: String?
    package var description: String?
    package var isDeprecated: Bool
    /// Whether values of this type are sent, received, both, or neither (a component that nothing uses).
    package var usage: Usage
    /// Whether a value says what is to change: what is left out stays as it is, whatever its default.
    package var isPatch = false
    package var range: SourceRange

    package init(
        origin: TypeOrigin, shape: TypeShape, title: String? = nil, description: String? = nil,
        isDeprecated: Bool = false, usage: Usage = [], range: SourceRange
    ) {
        self.origin = origin
        self.shape = shape
        self.title = title
        self.description = description
        self.isDeprecated = isDeprecated
        self.usage = usage
        self.range = range
    }
}

extension TypeDefinition {
    /// A type that needs no name.
    init(shape: TypeShape, at range: SourceRange) {
        self.init(
            origin: .anonymous, shape: shape, title: nil, description: nil, isDeprecated: false, usage: [], range: range
        )
    }
}
