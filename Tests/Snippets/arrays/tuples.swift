public nonisolated struct Entry: JSONModel {
    public let first: String
    public let second: Int?

    public init(first: String, second: Int?) { (self.first, self.second) = (first, second) }

    public init(json reader: JSONReader) {
        var json = reader.array()
        self.init(first: json.value(), second: json.value())
    }

    public func write(to json: inout JSONWriter) {
        json.beginArray()
        first.write(to: &json)
        second.write(to: &json)
        json.endArray()
    }
}

/// A row of a table.
public nonisolated struct Row: JSONModel {
    public let first: UUID
    public let second: Element2
    /// Further elements, in order.
    public let others: [String]

    public init(first: UUID, second: Element2, others: [String] = []) {
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

    public nonisolated struct Element2: JSONObjectModel {
        public let n: Int?

        public init(n: Int? = nil) { self.n = n }
        public init(members json: inout JSONObjectReader) { self.init(n: json.optionalInt("n")) }
        public func writeMembers(to json: inout JSONWriter) { json.write("n", n) }
    }
}

public nonisolated struct Loose: JSONModel {
    public let first: String
    public let second: Double
    /// Further elements, in order.
    public let others: [JSONValue]

    public init(second: Double, first: String = "point", others: [JSONValue] = []) {
        (self.second, self.first, self.others) = (second, first, others)
    }

    public init(json reader: JSONReader) {
        var json = reader.array()
        self.init(second: json.value(), first: json.value(), others: json.others())
    }

    public func write(to json: inout JSONWriter) {
        json.beginArray()
        first.write(to: &json)
        second.write(to: &json)
        for other in others { other.write(to: &json) }
        json.endArray()
    }
}

public nonisolated struct Node: JSONModel {
    public let first: String
    public let second: [JSONValue]

    public init(first: String, second: [JSONValue]) { (self.first, self.second) = (first, second) }

    public init(json reader: JSONReader) {
        var json = reader.array()
        self.init(first: json.value(), second: json.value())
    }

    public func write(to json: inout JSONWriter) {
        json.beginArray()
        first.write(to: &json)
        second.write(to: &json)
        json.endArray()
    }
}

public nonisolated struct Holder: JSONObjectModel {
    public let position: [Double]
    public let entry: Entry
    public let rows: [Row]?
    public let pair: Pair?

    public init(position: [Double], entry: Entry, rows: [Row]? = nil, pair: Pair? = nil) {
        (self.position, self.entry, self.rows, self.pair) = (position, entry, rows, pair)
    }
    public init(members json: inout JSONObjectReader) {
        self.init(position: json.value("position"), entry: json.value("entry"), rows: json.optionalValue("rows"),
            pair: json.optionalValue("pair"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("position", position)
        json.write("entry", entry)
        json.write("rows", rows)
        json.write("pair", pair)
    }

    public nonisolated struct Pair: JSONModel {
        public let first: String
        public let second: Bool

        public init(first: String, second: Bool) { (self.first, self.second) = (first, second) }

        public init(json reader: JSONReader) {
            var json = reader.array()
            self.init(first: json.value(), second: json.value())
        }

        public func write(to json: inout JSONWriter) {
            json.beginArray()
            first.write(to: &json)
            second.write(to: &json)
            json.endArray()
        }
    }
}
