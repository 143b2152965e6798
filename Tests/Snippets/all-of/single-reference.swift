public nonisolated enum Colour: OpenStringEnum {
    case red, green
    case unrecognized(String)

    public static let allCases: KnownCases<Colour> = [.red, .green]
    public var rawValue: String {
        switch self {
        case .red: "red"
        case .green: "green"
        case .unrecognized(let value): value
        }
    }
}

public nonisolated struct Size: JSONObjectModel {
    public let width: Int?

    public init(width: Int? = nil) { self.width = width }
    public init(members json: inout JSONObjectReader) { self.init(width: json.optionalInt("width")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("width", width) }
}

public nonisolated struct Thing: JSONObjectModel {
    /// Of the inside.
    public let colour: Colour?
    /// In the box.
    public let size: Size?
    public let bigger: Bigger?

    public init(colour: Colour? = nil, size: Size? = nil, bigger: Bigger? = nil) {
        (self.colour, self.size, self.bigger) = (colour, size, bigger)
    }
    public init(members json: inout JSONObjectReader) {
        self.init(colour: json.optionalValue("colour"), size: json.optionalValue("size"),
            bigger: json.optionalValue("bigger"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("colour", colour)
        json.write("size", size)
        json.write("bigger", bigger)
    }

    public nonisolated struct Bigger: JSONObjectModel {
        public let width, height: Int?

        public init(width: Int? = nil, height: Int? = nil) { (self.width, self.height) = (width, height) }
        public init(members json: inout JSONObjectReader) {
            self.init(width: json.optionalInt("width"), height: json.optionalInt("height"))
        }
        public func writeMembers(to json: inout JSONWriter) {
            json.write("width", width)
            json.write("height", height)
        }
    }
}
