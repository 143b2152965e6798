public nonisolated struct Cat: JSONModel {
    public let kind: String

    public init(kind: String) {
        self.kind = kind
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        kind = json.string("kind")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("kind", kind)
        json.endObject()
    }
}

public nonisolated struct Dog: JSONModel {
    public let kind: String

    public init(kind: String) {
        self.kind = kind
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        kind = json.string("kind")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("kind", kind)
        json.endObject()
    }
}
