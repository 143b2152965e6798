public nonisolated struct Author: JSONObjectModel {
    public let name: String
    public let best: Book?

    public init(name: String, best: Book? = nil) { (self.name, self.best) = (name, best) }
    public init(members json: inout JSONObjectReader) {
        self.init(name: json.string("name"), best: json.optionalValue("best"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("name", name)
        json.write("best", best)
    }
}

public nonisolated struct Book: JSONObjectModel {
    public let title: String
    public var by: Author? { storedBy.wrappedValue }
    private let storedBy: Indirect<Author?>

    public init(title: String, by: Author? = nil) { (self.title, storedBy) = (title, Indirect(by)) }
    public init(members json: inout JSONObjectReader) {
        self.init(title: json.string("title"), by: json.optionalValue("by"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("title", title)
        json.write("by", by)
    }
}
