public nonisolated struct Tree: JSONObjectModel {
    public let children: [Tree]
    public let byName: [String: Tree]

    public init(children: [Tree], byName: [String: Tree]) { (self.children, self.byName) = (children, byName) }
    public init(members json: inout JSONObjectReader) {
        self.init(children: json.value("children"), byName: json.value("byName"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("children", children)
        json.write("byName", byName)
    }
}
