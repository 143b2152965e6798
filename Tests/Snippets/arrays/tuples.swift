public nonisolated struct Entry: JSONModel {
    public let first: String
    public let second: Int?

    public init(first: String, second: Int?) {
        self.first = first
        self.second = second
    }

    public init(json reader: JSONReader) {
        var json = reader.array()
        first = json.value()
        second = json.value()
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
        self.first = first
        self.second = second
        self.others = others
    }

    public init(json reader: JSONReader) {
        var json = reader.array()
        first = json.value()
        second = json.value()
        others = json.others()
    }

    public func write(to json: inout JSONWriter) {
        json.beginArray()
        first.write(to: &json)
        second.write(to: &json)
        for other in others { other.write(to: &json) }
        json.endArray()
    }

    public nonisolated struct Element2: JSONModel {
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
}

public nonisolated struct Loose: JSONModel {
    public let first: String
    public let second: Double
    /// Further elements, in order.
    public let others: [JSONValue]

    public init(second: Double, first: String = "point", others: [JSONValue] = []) {
        self.first = first
        self.second = second
        self.others = others
    }

    public init(json reader: JSONReader) {
        var json = reader.array()
        first = json.value()
        second = json.value()
        others = json.others()
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

    public init(first: String, second: [JSONValue]) {
        self.first = first
        self.second = second
    }

    public init(json reader: JSONReader) {
        var json = reader.array()
        first = json.value()
        second = json.value()
    }

    public func write(to json: inout JSONWriter) {
        json.beginArray()
        first.write(to: &json)
        second.write(to: &json)
        json.endArray()
    }
}

public nonisolated struct Holder: JSONModel {
    public let position: [Double]
    public let entry: Entry
    public let rows: [Row]?
    public let pair: Pair?

    public init(position: [Double], entry: Entry, rows: [Row]? = nil, pair: Pair? = nil) {
        self.position = position
        self.entry = entry
        self.rows = rows
        self.pair = pair
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        position = json.value("position")
        entry = json.value("entry")
        rows = json.optionalValue("rows")
        pair = json.optionalValue("pair")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("position", position)
        json.write("entry", entry)
        json.write("rows", rows)
        json.write("pair", pair)
        json.endObject()
    }

    public nonisolated struct Pair: JSONModel {
        public let first: String
        public let second: Bool

        public init(first: String, second: Bool) {
            self.first = first
            self.second = second
        }

        public init(json reader: JSONReader) {
            var json = reader.array()
            first = json.value()
            second = json.value()
        }

        public func write(to json: inout JSONWriter) {
            json.beginArray()
            first.write(to: &json)
            second.write(to: &json)
            json.endArray()
        }
    }
}
