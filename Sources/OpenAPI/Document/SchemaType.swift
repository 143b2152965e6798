package enum SchemaType: String, Sendable, CaseIterable {
    case object, array, string, number, integer, boolean, null
}
