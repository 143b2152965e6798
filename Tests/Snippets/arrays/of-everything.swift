public nonisolated struct Holder: JSONObjectModel {
    public let names: [String]
    public let grid: [[Double]]?
    public let things: [Thing]?
    public let entries: [StringOr<Int>]?
    public let colours: [Colour]?
    public let anything: [JSONValue]?
    public let pair: Pair?

    public init(
        names: [String], grid: [[Double]]? = nil, things: [Thing]? = nil, entries: [StringOr<Int>]? = nil,
        colours: [Colour]? = nil, anything: [JSONValue]? = nil, pair: Pair? = nil
    ) {
        (self.names, self.grid, self.things, self.entries, self.colours) = (names, grid, things, entries, colours)
        (self.anything, self.pair) = (anything, pair)
    }
    public init(members json: inout JSONObjectReader) {
        self.init(names: json.strings("names"), grid: json.optionalValue("grid"), things: json.optionalValue("things"),
            entries: json.optionalValue("entries"), colours: json.optionalValue("colours"),
            anything: json.optionalValue("anything"), pair: json.optionalValue("pair"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("names", names)
        json.write("grid", grid)
        json.write("things", things)
        json.write("entries", entries)
        json.write("colours", colours)
        json.write("anything", anything)
        json.write("pair", pair)
    }

    public nonisolated struct Thing: JSONObjectModel {
        public let n: Int?

        public init(n: Int? = nil) { self.n = n }
        public init(members json: inout JSONObjectReader) { self.init(n: json.optionalInt("n")) }
        public func writeMembers(to json: inout JSONWriter) { json.write("n", n) }
    }

    public nonisolated enum Colour: OpenStringEnum {
        case red, blue
        case unrecognized(String)

        public static let allCases: KnownCases<Colour> = [.red, .blue]
        public var rawValue: String {
            switch self {
            case .red: "red"
            case .blue: "blue"
            case .unrecognized(let value): value
            }
        }
    }

    public nonisolated struct Pair: JSONModel {
        public let first: String
        public let second: Int
        /// Further elements, in order.
        public let others: [JSONValue]

        public init(first: String, second: Int, others: [JSONValue] = []) {
            (self.first, self.second, self.others) = (first, second, others)
        }

        public init(json reader: JSONReader) {
            var json = reader.array()
            self.init(first: json.value(), second: json.value(), others: json.others())
        }

        public func write(to json: inout JSONWriter) {
            json.beginArray()
            first.write(to: &json)
            second.write(to: &json)
            for other in others { other.write(to: &json) }
            json.endArray()
        }
    }
}
