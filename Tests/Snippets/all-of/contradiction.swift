public nonisolated struct Both: JSONModel {
    public let value: JSONValue?
    public let same: Int?

    public init(value: JSONValue? = nil, same: Int? = nil) {
        self.value = value
        self.same = same
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        value = json.optionalValue("value")
        same = json.optionalInt("same")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("value", value)
        json.write("same", same)
        json.endObject()
    }
}
