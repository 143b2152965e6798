public nonisolated struct Author: JSONModel {
    public let name: String
    public let best: Book?

    public init(name: String, best: Book? = nil) {
        self.name = name
        self.best = best
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        name = json.string("name")
        best = json.optionalValue("best")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("name", name)
        json.write("best", best)
        json.endObject()
    }
}

public nonisolated struct Book: JSONModel {
    public let title: String
    public var by: Author? { storedBy.wrappedValue }
    private let storedBy: Indirect<Author?>

    public init(title: String, by: Author? = nil) {
        self.title = title
        storedBy = Indirect(by)
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        title = json.string("title")
        storedBy = Indirect(json.optionalValue("by"))
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("title", title)
        json.write("by", by)
        json.endObject()
    }
}
