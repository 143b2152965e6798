public nonisolated struct Ticket: JSONObjectModel {
    public let channel: TicketChannel?
    public let other: Channel?

    public init(channel: TicketChannel? = nil, other: Channel? = nil) { (self.channel, self.other) = (channel, other) }
    public init(members json: inout JSONObjectReader) {
        self.init(channel: json.optionalValue("channel"), other: json.optionalValue("other"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("channel", channel)
        json.write("other", other)
    }

    public nonisolated enum TicketChannel: OpenStringEnum {
        case mail, phone, empty
        case unrecognized(String)

        public static let allCases: KnownCases<TicketChannel> = [.mail, .phone, .empty]
        public var rawValue: String {
            switch self {
            case .mail: "mail"
            case .phone: "phone"
            case .empty: ""
            case .unrecognized(let value): value
            }
        }
    }
}

public nonisolated enum Channel: OpenStringEnum {
    case mail, phone
    case unrecognized(String)

    public static let allCases: KnownCases<Channel> = [.mail, .phone]
    public var rawValue: String {
        switch self {
        case .mail: "mail"
        case .phone: "phone"
        case .unrecognized(let value): value
        }
    }
}

public nonisolated enum Blank: OpenStringEnum {
    case empty
    case unrecognized(String)

    public static let allCases: KnownCases<Blank> = [.empty]
    public var rawValue: String {
        switch self {
        case .empty: ""
        case .unrecognized(let value): value
        }
    }
}
