public nonisolated enum Change: JSONModel {
    case parcel(ParcelChange), account(AccountChange), int(Int)
    case unrecognized(JSONValue)

    static let shapes: UnionShapes = """
        {type: \"parcel.shipped\", carrier?, ...} / {type: \"parcel.delivered\", place?, ...}
        | {type: \"opened\", owner?, ...} / {type: \"closed\", reason?, ...}
        | integer
        """
    public init(json: JSONReader) {
        switch json.match(Self.shapes) {
        case 0: self = .parcel(ParcelChange(json: json))
        case 1: self = .account(AccountChange(json: json))
        case 2: self = .int(Int(json: json))
        default: self = .unrecognized(JSONValue(json: json))
        }
    }
    public func write(to json: inout JSONWriter) {
        switch self {
        case .parcel(let value): value.write(to: &json)
        case .account(let value): value.write(to: &json)
        case .int(let value): value.write(to: &json)
        case .unrecognized(let value): value.write(to: &json)
        }
    }
}

public nonisolated enum ParcelChange: JSONModel {
    case shipped(Shipped), delivered(Delivered)
    case unrecognized(JSONValue)

    public init(json: JSONReader) {
        switch json.discriminator("type") {
        case "parcel.shipped": self = .shipped(Shipped(json: json))
        case "parcel.delivered": self = .delivered(Delivered(json: json))
        default: self = .unrecognized(JSONValue(json: json))
        }
    }
    public func write(to json: inout JSONWriter) {
        switch self {
        case .shipped(let value): value.write(to: &json)
        case .delivered(let value): value.write(to: &json)
        case .unrecognized(let value): value.write(to: &json)
        }
    }
}

public nonisolated enum AccountChange: JSONModel {
    case opened(Opened), closed(Closed)
    case unrecognized(JSONValue)

    static let shapes: UnionShapes = "{type: \"opened\", owner?, ...} | {type: \"closed\", reason?, ...}"
    public init(json: JSONReader) {
        switch json.match(Self.shapes) {
        case 0: self = .opened(Opened(json: json))
        case 1: self = .closed(Closed(json: json))
        default: self = .unrecognized(JSONValue(json: json))
        }
    }
    public func write(to json: inout JSONWriter) {
        switch self {
        case .opened(let value): value.write(to: &json)
        case .closed(let value): value.write(to: &json)
        case .unrecognized(let value): value.write(to: &json)
        }
    }
}

public nonisolated struct Shipped: JSONObjectModel {
    public let type: String
    public let carrier: String?

    public init(type: String = "parcel.shipped", carrier: String? = nil) { (self.type, self.carrier) = (type, carrier) }
    public init(members json: inout JSONObjectReader) {
        self.init(type: json.optionalString("type") ?? "parcel.shipped", carrier: json.optionalString("carrier"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("type", type)
        json.write("carrier", carrier)
    }
}

public nonisolated struct Delivered: JSONObjectModel {
    public let type: String
    public let place: String?

    public init(type: String = "parcel.delivered", place: String? = nil) { (self.type, self.place) = (type, place) }
    public init(members json: inout JSONObjectReader) {
        self.init(type: json.optionalString("type") ?? "parcel.delivered", place: json.optionalString("place"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("type", type)
        json.write("place", place)
    }
}

public nonisolated struct Opened: JSONObjectModel {
    public let type: String
    public let owner: String?

    public init(type: String = "opened", owner: String? = nil) { (self.type, self.owner) = (type, owner) }
    public init(members json: inout JSONObjectReader) {
        self.init(type: json.string("type"), owner: json.optionalString("owner"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("type", type)
        json.write("owner", owner)
    }
}

public nonisolated struct Closed: JSONObjectModel {
    public let type: String
    public let reason: String?

    public init(type: String = "closed", reason: String? = nil) { (self.type, self.reason) = (type, reason) }
    public init(members json: inout JSONObjectReader) {
        self.init(type: json.string("type"), reason: json.optionalString("reason"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("type", type)
        json.write("reason", reason)
    }
}

public nonisolated enum Lists: JSONModel {
    case parcelChangeList([ParcelChange]), accountChangeList([AccountChange])
    case unrecognized(JSONValue)

    static let shapes: UnionShapes = """
        [{type: \"parcel.shipped\", carrier?, ...} / {type: \"parcel.delivered\", place?, ...}]
        | [{type: \"opened\", owner?, ...} / {type: \"closed\", reason?, ...}]
        """
    public init(json: JSONReader) {
        switch json.match(Self.shapes) {
        case 0: self = .parcelChangeList([ParcelChange](json: json))
        case 1: self = .accountChangeList([AccountChange](json: json))
        default: self = .unrecognized(JSONValue(json: json))
        }
    }
    public func write(to json: inout JSONWriter) {
        switch self {
        case .parcelChangeList(let value): value.write(to: &json)
        case .accountChangeList(let value): value.write(to: &json)
        case .unrecognized(let value): value.write(to: &json)
        }
    }
}
