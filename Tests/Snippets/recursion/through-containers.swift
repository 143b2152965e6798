public nonisolated struct Tree: JSONModel {
    public let children: [Tree]
    public let byName: [String: Tree]

    public init(children: [Tree], byName: [String: Tree]) {
        self.children = children
        self.byName = byName
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        children = json.value("children")
        byName = json.value("byName")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("children", children)
        json.write("byName", byName)
        json.endObject()
    }
}
