public nonisolated struct A: JSONModel {
    public let b: String?
    public let a: String?

    public init(b: String? = nil, a: String? = nil) {
        self.b = b
        self.a = a
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        b = json.optionalString("b")
        a = json.optionalString("a")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("b", b)
        json.write("a", a)
        json.endObject()
    }
}

public nonisolated struct B: JSONModel {
    public let a: String?
    public let b: String?

    public init(a: String? = nil, b: String? = nil) {
        self.a = a
        self.b = b
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        a = json.optionalString("a")
        b = json.optionalString("b")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("a", a)
        json.write("b", b)
        json.endObject()
    }
}
