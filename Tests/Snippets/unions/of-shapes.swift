public nonisolated enum Payment: JSONModel {
    case card(Card)
    case transfer(Transfer)
    case variant3(Variant3)
    /// Something that this version of the client does not know.
    case unrecognized(JSONValue)

    public init(json: JSONReader) {
        switch json.match(Self.shapes) {
        case 0: self = .card(Card(json: json))
        case 1: self = .transfer(Transfer(json: json))
        case 2: self = .variant3(Variant3(json: json))
        default: self = .unrecognized(JSONValue(json: json))
        }
    }

    public func write(to json: inout JSONWriter) {
        switch self {
        case .card(let value): value.write(to: &json)
        case .transfer(let value): value.write(to: &json)
        case .variant3(let value): value.write(to: &json)
        case .unrecognized(let value): value.write(to: &json)
        }
    }

    static let shapes: [UnionShape] = [
        .object(required: ["number", "expiry"], isOpen: true),
        .object(required: ["iban"], optional: ["bic"], isOpen: true),
        .object(required: ["cash"], isOpen: true),
    ]

    public nonisolated struct Card: JSONModel {
        public let number: String
        public let expiry: String

        public init(number: String, expiry: String) {
            self.number = number
            self.expiry = expiry
        }

        public init(json reader: JSONReader) {
            var json = reader.object()
            number = json.string("number")
            expiry = json.string("expiry")
        }

        public func write(to json: inout JSONWriter) {
            json.beginObject()
            json.write("number", number)
            json.write("expiry", expiry)
            json.endObject()
        }
    }

    public nonisolated struct Transfer: JSONModel {
        public let iban: String
        public let bic: String?

        public init(iban: String, bic: String? = nil) {
            self.iban = iban
            self.bic = bic
        }

        public init(json reader: JSONReader) {
            var json = reader.object()
            iban = json.string("iban")
            bic = json.optionalString("bic")
        }

        public func write(to json: inout JSONWriter) {
            json.beginObject()
            json.write("iban", iban)
            json.write("bic", bic)
            json.endObject()
        }
    }

    public nonisolated struct Variant3: JSONModel {
        public let cash: Double

        public init(cash: Double) {
            self.cash = cash
        }

        public init(json reader: JSONReader) {
            var json = reader.object()
            cash = json.double("cash")
        }

        public func write(to json: inout JSONWriter) {
            json.beginObject()
            json.write("cash", cash)
            json.endObject()
        }
    }
}
