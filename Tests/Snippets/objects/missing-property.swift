public nonisolated struct Thing: JSONModel {
    public let id: Int
    public let name: JSONValue?

    public init(id: Int, name: JSONValue? = nil) {
        self.id = id
        self.name = name
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        id = json.int("id")
        name = json.optionalValue("name")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("id", id)
        json.write("name", name)
        json.endObject()
    }
}
