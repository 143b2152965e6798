public nonisolated struct Holder: JSONObjectModel {
    public let twelve: [[[[[[[[[[[[String]]]]]]]]]]]]?
    public let fourteen: [JSONValue]?

    public init(twelve: [[[[[[[[[[[[String]]]]]]]]]]]]? = nil, fourteen: [JSONValue]? = nil) {
        (self.twelve, self.fourteen) = (twelve, fourteen)
    }
    public init(members json: inout JSONObjectReader) {
        self.init(twelve: json.optionalValue("twelve"), fourteen: json.optionalValue("fourteen"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("twelve", twelve)
        json.write("fourteen", fourteen)
    }
}
