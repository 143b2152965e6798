public nonisolated struct Thing: JSONObjectModel {
    public let id: Int
    public let name: JSONValue?

    public init(id: Int, name: JSONValue? = nil) { (self.id, self.name) = (id, name) }
    public init(members json: inout JSONObjectReader) {
        self.init(id: json.int("id"), name: json.optionalValue("name"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("id", id)
        json.write("name", name)
    }
}
