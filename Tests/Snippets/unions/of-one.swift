public nonisolated struct Thing: JSONObjectModel {
    public let one, twice: Part?

    public init(one: Part? = nil, twice: Part? = nil) { (self.one, self.twice) = (one, twice) }
    public init(members json: inout JSONObjectReader) {
        self.init(one: json.optionalValue("one"), twice: json.optionalValue("twice"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("one", one)
        json.write("twice", twice)
    }
}

public nonisolated struct Part: JSONObjectModel {
    public let a: Int?

    public init(a: Int? = nil) { self.a = a }
    public init(members json: inout JSONObjectReader) { self.init(a: json.optionalInt("a")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("a", a) }
}
