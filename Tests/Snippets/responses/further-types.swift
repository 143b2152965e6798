public nonisolated struct Report: JSONObjectModel {
    public let rows: Int?

    public init(rows: Int? = nil) { self.rows = rows }
    public init(members json: inout JSONObjectReader) { self.init(rows: json.optionalInt("rows")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("rows", rows) }
}
