public nonisolated struct Holder: JSONModel {
    public let position: [Double]
    public let entry: JSONValue
    public let rows: [JSONValue]?
    public let pair: JSONValue?

    public init(position: [Double], entry: JSONValue, rows: [JSONValue]? = nil, pair: JSONValue? = nil) {
        self.position = position
        self.entry = entry
        self.rows = rows
        self.pair = pair
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        position = json.value("position")
        entry = json.value("entry")
        rows = json.optionalValue("rows")
        pair = json.optionalValue("pair")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("position", position)
        json.write("entry", entry)
        json.write("rows", rows)
        json.write("pair", pair)
        json.endObject()
    }
}
