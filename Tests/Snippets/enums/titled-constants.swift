public nonisolated enum Volume: JSONModel {
    case value(Value), int(Int)
    case unrecognized(JSONValue)

    static let shapes: UnionShapes = "(\"low\", \"high\") | integer"
    public init(json: JSONReader) {
        switch json.match(Self.shapes) {
        case 0: self = .value(Value(json: json))
        case 1: self = .int(Int(json: json))
        default: self = .unrecognized(JSONValue(json: json))
        }
    }
    public func write(to json: inout JSONWriter) {
        switch self {
        case .value(let value): value.write(to: &json)
        case .int(let value): value.write(to: &json)
        case .unrecognized(let value): value.write(to: &json)
        }
    }

    /// For the night
    public nonisolated enum Value: OpenStringEnum {
        /// For the night
        case quiet
        case loud
        case unrecognized(String)

        public static let allCases: KnownCases<Value> = [.quiet, .loud]
        public var rawValue: String {
            switch self {
            case .quiet: "low"
            case .loud: "high"
            case .unrecognized(let value): value
            }
        }
    }
}

public nonisolated enum Mood: OpenStringEnum {
    case heavyBlackHeart, thumbsUpSign
    case unrecognized(String)

    public static let allCases: KnownCases<Mood> = [.heavyBlackHeart, .thumbsUpSign]
    public var rawValue: String {
        switch self {
        case .heavyBlackHeart: "❤️"
        case .thumbsUpSign: "👍"
        case .unrecognized(let value): value
        }
    }
}
