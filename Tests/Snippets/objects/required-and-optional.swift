public nonisolated struct Pet: JSONObjectModel {
    public let name: String
    public let age: Int?

    public init(name: String, age: Int? = nil) { (self.name, self.age) = (name, age) }
    public init(members json: inout JSONObjectReader) {
        self.init(name: json.string("name"), age: json.optionalInt("age"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("name", name)
        json.write("age", age)
    }
}
