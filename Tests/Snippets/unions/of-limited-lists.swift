public nonisolated struct Area: JSONObjectModel {
    public let box: [Double]?
    public let mixed: Mixed?

    public init(box: [Double]? = nil, mixed: Mixed? = nil) { (self.box, self.mixed) = (box, mixed) }
    public init(members json: inout JSONObjectReader) {
        self.init(box: json.optionalValue("box"), mixed: json.optionalValue("mixed"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("box", box)
        json.write("mixed", mixed)
    }

    public nonisolated enum Mixed: JSONModel {
        case numbers([Double]), strings([String])
        case unrecognized(JSONValue)

        static let shapes: UnionShapes = "[number] | [string]"
        public init(json: JSONReader) {
            switch json.match(Self.shapes) {
            case 0: self = .numbers([Double](json: json))
            case 1: self = .strings([String](json: json))
            default: self = .unrecognized(JSONValue(json: json))
            }
        }
        public func write(to json: inout JSONWriter) {
            switch self {
            case .numbers(let value): value.write(to: &json)
            case .strings(let value): value.write(to: &json)
            case .unrecognized(let value): value.write(to: &json)
            }
        }
    }
}
