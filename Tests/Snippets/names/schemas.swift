public nonisolated struct User: JSONObjectModel {
    public let a: String?

    public init(a: String? = nil) { self.a = a }
    public init(members json: inout JSONObjectReader) { self.init(a: json.optionalString("a")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("a", a) }
}

public nonisolated struct UserModel: JSONObjectModel {
    public let b: String?

    public init(b: String? = nil) { self.b = b }
    public init(members json: inout JSONObjectReader) { self.init(b: json.optionalString("b")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("b", b) }
}

public nonisolated struct MyAPIV1UserAccount: JSONObjectModel {
    public let c: String?

    public init(c: String? = nil) { self.c = c }
    public init(members json: inout JSONObjectReader) { self.init(c: json.optionalString("c")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("c", c) }
}

public nonisolated struct Value3DModel: JSONObjectModel {
    public let d: String?

    public init(d: String? = nil) { self.d = d }
    public init(members json: inout JSONObjectReader) { self.init(d: json.optionalString("d")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("d", d) }
}

public nonisolated struct Item1: JSONObjectModel {
    public let list: [User]?

    public init(list: [User]? = nil) { self.list = list }
    public init(members json: inout JSONObjectReader) { self.init(list: json.optionalValue("list")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("list", list) }
}
