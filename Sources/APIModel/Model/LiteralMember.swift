package struct LiteralMember: Sendable, Hashable {
    package var name: String
    package var value: Literal

    package init(name: String, value: Literal) {
        self.name = name
        self.value = value
    }
}
