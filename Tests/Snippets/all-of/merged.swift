public nonisolated struct Base: JSONObjectModel {
    public let id: Int
    public let name: String?

    public init(id: Int, name: String? = nil) { (self.id, self.name) = (id, name) }
    public init(members json: inout JSONObjectReader) {
        self.init(id: json.int("id"), name: json.optionalString("name"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("id", id)
        json.write("name", name)
    }
}

/// Both together.
public nonisolated struct Derived: JSONObjectModel {
    public let id: Int
    public let name: String
    public let extra: String?
    public let own: Bool?

    public init(id: Int, name: String, extra: String? = nil, own: Bool? = nil) {
        (self.id, self.name, self.extra, self.own) = (id, name, extra, own)
    }
    public init(members json: inout JSONObjectReader) {
        self.init(id: json.int("id"), name: json.string("name"), extra: json.optionalString("extra"),
            own: json.optionalBool("own"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("id", id)
        json.write("name", name)
        json.write("extra", extra)
        json.write("own", own)
    }
}
