public nonisolated struct Part: JSONModel {
    public let n: Int?

    public init(n: Int? = nil) {
        self.n = n
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        n = json.optionalInt("n")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("n", n)
        json.endObject()
    }
}

public nonisolated struct Holder: JSONModel {
    public let counts: [String: Int]?
    public let matrix: [String: [String: [Double]]]?
    public let parts: [String: Part]?
    public let sparse: [String: String?]?
    public let free: [String: JSONValue]?
    public let open: [String: JSONValue]?
    public let patterned: [String: String]?

    public init(
        counts: [String: Int]? = nil,
        matrix: [String: [String: [Double]]]? = nil,
        parts: [String: Part]? = nil,
        sparse: [String: String?]? = nil,
        free: [String: JSONValue]? = nil,
        open: [String: JSONValue]? = nil,
        patterned: [String: String]? = nil
    ) {
        self.counts = counts
        self.matrix = matrix
        self.parts = parts
        self.sparse = sparse
        self.free = free
        self.open = open
        self.patterned = patterned
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        counts = json.optionalValue("counts")
        matrix = json.optionalValue("matrix")
        parts = json.optionalValue("parts")
        sparse = json.optionalValue("sparse")
        free = json.optionalValue("free")
        open = json.optionalValue("open")
        patterned = json.optionalValue("patterned")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("counts", counts)
        json.write("matrix", matrix)
        json.write("parts", parts)
        json.write("sparse", sparse)
        json.write("free", free)
        json.write("open", open)
        json.write("patterned", patterned)
        json.endObject()
    }
}
