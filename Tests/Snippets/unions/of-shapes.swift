public nonisolated enum Payment: JSONModel {
    case card(Card), transfer(Transfer), cash(Cash)
    case unrecognized(JSONValue)

    static let shapes: UnionShapes = "{number, expiry, ...} | {iban, bic?, ...} | {cash, ...}"
    public init(json: JSONReader) {
        switch json.match(Self.shapes) {
        case 0: self = .card(Card(json: json))
        case 1: self = .transfer(Transfer(json: json))
        case 2: self = .cash(Cash(json: json))
        default: self = .unrecognized(JSONValue(json: json))
        }
    }
    public func write(to json: inout JSONWriter) {
        switch self {
        case .card(let value): value.write(to: &json)
        case .transfer(let value): value.write(to: &json)
        case .cash(let value): value.write(to: &json)
        case .unrecognized(let value): value.write(to: &json)
        }
    }

    public nonisolated struct Card: JSONObjectModel {
        public let number, expiry: String

        public init(number: String, expiry: String) { (self.number, self.expiry) = (number, expiry) }
        public init(members json: inout JSONObjectReader) {
            self.init(number: json.string("number"), expiry: json.string("expiry"))
        }
        public func writeMembers(to json: inout JSONWriter) {
            json.write("number", number)
            json.write("expiry", expiry)
        }
    }

    public nonisolated struct Transfer: JSONObjectModel {
        public let iban: String
        public let bic: String?

        public init(iban: String, bic: String? = nil) { (self.iban, self.bic) = (iban, bic) }
        public init(members json: inout JSONObjectReader) {
            self.init(iban: json.string("iban"), bic: json.optionalString("bic"))
        }
        public func writeMembers(to json: inout JSONWriter) {
            json.write("iban", iban)
            json.write("bic", bic)
        }
    }

    public nonisolated struct Cash: JSONObjectModel {
        public let cash: Double

        public init(cash: Double) { self.cash = cash }
        public init(members json: inout JSONObjectReader) { self.init(cash: json.double("cash")) }
        public func writeMembers(to json: inout JSONWriter) { json.write("cash", cash) }
    }
}
