public nonisolated struct Both: JSONObjectModel {
    public let value: JSONValue?
    public let same: Int?

    public init(value: JSONValue? = nil, same: Int? = nil) { (self.value, self.same) = (value, same) }
    public init(members json: inout JSONObjectReader) {
        self.init(value: json.optionalValue("value"), same: json.optionalInt("same"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("value", value)
        json.write("same", same)
    }
}
