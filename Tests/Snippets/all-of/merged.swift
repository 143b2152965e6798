public nonisolated struct Base: JSONModel {
    public let id: Int
    public let name: String?

    public init(id: Int, name: String? = nil) {
        self.id = id
        self.name = name
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        id = json.int("id")
        name = json.optionalString("name")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("id", id)
        json.write("name", name)
        json.endObject()
    }
}

/// Both together.
public nonisolated struct Derived: JSONModel {
    public let id: Int
    public let name: String
    public let extra: String?
    public let own: Bool?

    public init(id: Int, name: String, extra: String? = nil, own: Bool? = nil) {
        self.id = id
        self.name = name
        self.extra = extra
        self.own = own
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        id = json.int("id")
        name = json.string("name")
        extra = json.optionalString("extra")
        own = json.optionalBool("own")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("id", id)
        json.write("name", name)
        json.write("extra", extra)
        json.write("own", own)
        json.endObject()
    }
}
