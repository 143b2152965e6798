public nonisolated struct Thing: JSONObjectModel {
    public let list: [Int]
    public let any, always: JSONValue?

    public init(list: [Int], any: JSONValue? = nil, always: JSONValue? = nil) {
        (self.list, self.any, self.always) = (list, any, always)
    }
    public init(members json: inout JSONObjectReader) {
        self.init(list: json.value("list"), any: json.optionalValue("any"), always: json.optionalValue("always"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("list", list)
        json.write("any", any)
        json.write("always", always)
    }
}
