public nonisolated struct User: JSONModel {
    public let a: String?

    public init(a: String? = nil) {
        self.a = a
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        a = json.optionalString("a")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("a", a)
        json.endObject()
    }
}

public nonisolated struct UserModel: JSONModel {
    public let b: String?

    public init(b: String? = nil) {
        self.b = b
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        b = json.optionalString("b")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("b", b)
        json.endObject()
    }
}

public nonisolated struct MyAPIV1UserAccount: JSONModel {
    public let c: String?

    public init(c: String? = nil) {
        self.c = c
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        c = json.optionalString("c")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("c", c)
        json.endObject()
    }
}

public nonisolated struct Value3DModel: JSONModel {
    public let d: String?

    public init(d: String? = nil) {
        self.d = d
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        d = json.optionalString("d")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("d", d)
        json.endObject()
    }
}

public nonisolated struct Item1: JSONModel {
    public let list: [User]?

    public init(list: [User]? = nil) {
        self.list = list
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        list = json.optionalValue("list")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("list", list)
        json.endObject()
    }
}
