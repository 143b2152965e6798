public nonisolated struct A: JSONObjectModel {
    public let b, a: String?

    public init(b: String? = nil, a: String? = nil) { (self.b, self.a) = (b, a) }
    public init(members json: inout JSONObjectReader) {
        self.init(b: json.optionalString("b"), a: json.optionalString("a"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("b", b)
        json.write("a", a)
    }
}

public nonisolated struct B: JSONObjectModel {
    public let a, b: String?

    public init(a: String? = nil, b: String? = nil) { (self.a, self.b) = (a, b) }
    public init(members json: inout JSONObjectReader) {
        self.init(a: json.optionalString("a"), b: json.optionalString("b"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("a", a)
        json.write("b", b)
    }
}
