public nonisolated struct Closed: JSONObjectModel {
    public let a: String?

    public init(a: String? = nil) { self.a = a }
    public init(members json: inout JSONObjectReader) { self.init(a: json.optionalString("a")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("a", a) }
}

public nonisolated struct Sealed: JSONObjectModel {
    public let a: String?

    public init(a: String? = nil) { self.a = a }
    public init(members json: inout JSONObjectReader) { self.init(a: json.optionalString("a")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("a", a) }
}
