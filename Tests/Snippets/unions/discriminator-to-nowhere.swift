public nonisolated struct Cat: JSONObjectModel {
    public let kind: String

    public init(kind: String) { self.kind = kind }
    public init(members json: inout JSONObjectReader) { self.init(kind: json.string("kind")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("kind", kind) }
}

public nonisolated struct Dog: JSONObjectModel {
    public let kind: String

    public init(kind: String) { self.kind = kind }
    public init(members json: inout JSONObjectReader) { self.init(kind: json.string("kind")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("kind", kind) }
}
