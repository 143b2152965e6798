public nonisolated struct Thing: JSONModel {
    public let one: Part?
    public let twice: Part?

    public init(one: Part? = nil, twice: Part? = nil) {
        self.one = one
        self.twice = twice
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        one = json.optionalValue("one")
        twice = json.optionalValue("twice")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("one", one)
        json.write("twice", twice)
        json.endObject()
    }
}

public nonisolated struct Part: JSONModel {
    public let a: Int?

    public init(a: Int? = nil) {
        self.a = a
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        a = json.optionalInt("a")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("a", a)
        json.endObject()
    }
}
