package struct ObjectShape: Sendable {
    /// In the document's order, `allOf` merged in place.
    package var properties: [Property]
    package var additional: AdditionalProperties

    package init(properties: [Property], additional: AdditionalProperties) {
        self.properties = properties
        self.additional = additional
    }
}
