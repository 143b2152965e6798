public nonisolated struct Part: JSONObjectModel {
    public let n: Int?

    public init(n: Int? = nil) { self.n = n }
    public init(members json: inout JSONObjectReader) { self.init(n: json.optionalInt("n")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("n", n) }
}

public nonisolated struct Holder: JSONObjectModel {
    public let counts: [String: Int]?
    public let matrix: [String: [String: [Double]]]?
    public let parts: [String: Part]?
    public let sparse: [String: String?]?
    public let free, open: [String: JSONValue]?
    public let patterned: [String: String]?

    public init(
        counts: [String: Int]? = nil, matrix: [String: [String: [Double]]]? = nil, parts: [String: Part]? = nil,
        sparse: [String: String?]? = nil, free: [String: JSONValue]? = nil, open: [String: JSONValue]? = nil,
        patterned: [String: String]? = nil
    ) {
        (self.counts, self.matrix, self.parts, self.sparse, self.free) = (counts, matrix, parts, sparse, free)
        (self.open, self.patterned) = (open, patterned)
    }
    public init(members json: inout JSONObjectReader) {
        self.init(counts: json.optionalValue("counts"), matrix: json.optionalValue("matrix"),
            parts: json.optionalValue("parts"), sparse: json.optionalValue("sparse"), free: json.optionalValue("free"),
            open: json.optionalValue("open"), patterned: json.optionalValue("patterned"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("counts", counts)
        json.write("matrix", matrix)
        json.write("parts", parts)
        json.write("sparse", sparse)
        json.write("free", free)
        json.write("open", open)
        json.write("patterned", patterned)
    }
}
