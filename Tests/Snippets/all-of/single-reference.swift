public nonisolated enum Colour: OpenStringEnum {
    case red
    case green
    /// A value that this version of the client does not know.
    case unrecognized(String)

    public static let allCases: [Colour] = [.red, .green]

    public init(rawValue: String) {
        switch rawValue {
        case "red": self = .red
        case "green": self = .green
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .red: "red"
        case .green: "green"
        case .unrecognized(let value): value
        }
    }
}

public nonisolated struct Size: JSONModel {
    public let width: Int?

    public init(width: Int? = nil) {
        self.width = width
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        width = json.optionalInt("width")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("width", width)
        json.endObject()
    }
}

public nonisolated struct Thing: JSONModel {
    /// Of the inside.
    public let colour: Colour?
    /// In the box.
    public let size: Size?
    public let bigger: Bigger?

    public init(colour: Colour? = nil, size: Size? = nil, bigger: Bigger? = nil) {
        self.colour = colour
        self.size = size
        self.bigger = bigger
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        colour = json.optionalValue("colour")
        size = json.optionalValue("size")
        bigger = json.optionalValue("bigger")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("colour", colour)
        json.write("size", size)
        json.write("bigger", bigger)
        json.endObject()
    }

    public nonisolated struct Bigger: JSONModel {
        public let width: Int?
        public let height: Int?

        public init(width: Int? = nil, height: Int? = nil) {
            self.width = width
            self.height = height
        }

        public init(json reader: JSONReader) {
            var json = reader.object()
            width = json.optionalInt("width")
            height = json.optionalInt("height")
        }

        public func write(to json: inout JSONWriter) {
            json.beginObject()
            json.write("width", width)
            json.write("height", height)
            json.endObject()
        }
    }
}
