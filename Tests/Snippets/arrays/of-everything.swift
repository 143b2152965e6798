public nonisolated struct Holder: JSONModel {
    public let names: [String]
    public let grid: [[Double]]?
    public let things: [Thing]?
    public let entries: [Entry]?
    public let colours: [Colour]?
    public let anything: [JSONValue]?
    public let pair: JSONValue?

    public init(
        names: [String],
        grid: [[Double]]? = nil,
        things: [Thing]? = nil,
        entries: [Entry]? = nil,
        colours: [Colour]? = nil,
        anything: [JSONValue]? = nil,
        pair: JSONValue? = nil
    ) {
        self.names = names
        self.grid = grid
        self.things = things
        self.entries = entries
        self.colours = colours
        self.anything = anything
        self.pair = pair
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        names = json.strings("names")
        grid = json.optionalValue("grid")
        things = json.optionalValue("things")
        entries = json.optionalValue("entries")
        colours = json.optionalValue("colours")
        anything = json.optionalValue("anything")
        pair = json.optionalValue("pair")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("names", names)
        json.write("grid", grid)
        json.write("things", things)
        json.write("entries", entries)
        json.write("colours", colours)
        json.write("anything", anything)
        json.write("pair", pair)
        json.endObject()
    }

    public nonisolated struct Thing: JSONModel {
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

    public nonisolated enum Entry: JSONModel {
        case string(String)
        case int(Int)
        /// Something that this version of the client does not know.
        case unrecognized(JSONValue)

        public init(json: JSONReader) {
            switch json.match(Self.shapes) {
            case 0: self = .string(String(json: json))
            case 1: self = .int(Int(json: json))
            default: self = .unrecognized(JSONValue(json: json))
            }
        }

        public func write(to json: inout JSONWriter) {
            switch self {
            case .string(let value): value.write(to: &json)
            case .int(let value): value.write(to: &json)
            case .unrecognized(let value): value.write(to: &json)
            }
        }

        static let shapes: [UnionShape] = [
            .string,
            .integer,
        ]
    }

    public nonisolated enum Colour: OpenStringEnum {
        case red
        case blue
        /// A value that this version of the client does not know.
        case unrecognized(String)

        public static let allCases: [Colour] = [.red, .blue]

        public init(rawValue: String) {
            switch rawValue {
            case "red": self = .red
            case "blue": self = .blue
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .red: "red"
            case .blue: "blue"
            case .unrecognized(let value): value
            }
        }
    }
}
