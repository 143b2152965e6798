public nonisolated struct AddLampRequest: JSONObjectModel {
    public var name: String

    public init(name: String) { self.name = name }
    public init(members json: inout JSONObjectReader) { self.init(name: json.string("name")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("name", name) }
}
