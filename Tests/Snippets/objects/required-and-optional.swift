public nonisolated struct Pet: JSONModel {
    public let name: String
    public let age: Int?

    public init(name: String, age: Int? = nil) {
        self.name = name
        self.age = age
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        name = json.string("name")
        age = json.optionalInt("age")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("name", name)
        json.write("age", age)
        json.endObject()
    }
}
