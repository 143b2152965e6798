public nonisolated struct Thing: JSONModel {
    public let list: [Int]
    public let any: JSONValue?
    public let always: JSONValue?

    public init(list: [Int], any: JSONValue? = nil, always: JSONValue? = nil) {
        self.list = list
        self.any = any
        self.always = always
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        list = json.value("list")
        any = json.optionalValue("any")
        always = json.optionalValue("always")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("list", list)
        json.write("any", any)
        json.write("always", always)
        json.endObject()
    }
}
