public nonisolated struct Thing: JSONObjectModel {
    public let a: Int
    public let b: Int32
    public let c: Int64
    public let d: Double
    public let e: Float
    public let f: Double
    public let g: Decimal
    public let h: UInt64?
    public let i: Int8?
    public let j: Int?
    public let k: UInt64?
    public let l: String?
    public let m: UInt64
    public let o: JSONNumber?
    public let p: JSONNumber
    public let n: JSONNumber?

    public init(
        a: Int, b: Int32, c: Int64, d: Double, e: Float, f: Double, g: Decimal, h: UInt64? = nil, i: Int8? = nil,
        j: Int? = nil, k: UInt64? = nil, l: String? = nil, m: UInt64 = 9223372036854776000, o: JSONNumber? = nil,
        p: JSONNumber = -1, n: JSONNumber? = nil
    ) {
        (self.a, self.b, self.c, self.d, self.e, self.f, self.g, self.h, self.i) = (a, b, c, d, e, f, g, h, i)
        (self.j, self.k, self.l, self.m, self.o, self.p, self.n) = (j, k, l, m, o, p, n)
    }
    public init(members json: inout JSONObjectReader) {
        self.init(a: json.int("a"), b: json.int32("b"), c: json.int64("c"), d: json.double("d"), e: json.float("e"),
            f: json.double("f"), g: json.decimal("g"), h: json.optionalValue("h"), i: json.optionalValue("i"),
            j: json.optionalInt("j"), k: json.optionalValue("k"), l: json.optionalString("l"),
            m: json.optionalValue("m") ?? 9223372036854776000, o: json.optionalValue("o"),
            p: json.optionalValue("p") ?? -1, n: json.optionalValue("n"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("a", a)
        json.write("b", b)
        json.write("c", c)
        json.write("d", d)
        json.write("e", e)
        json.write("f", f)
        json.write("g", g)
        json.write("h", h)
        json.write("i", i)
        json.write("j", j)
        json.write("k", k)
        json.write("l", l)
        json.write("m", m)
        json.write("o", o)
        json.write("p", p)
        json.write("n", n)
    }
}
