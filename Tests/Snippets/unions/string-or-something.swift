public nonisolated struct Customer: JSONObjectModel {
    public let id: String

    public init(id: String) { self.id = id }
    public init(members json: inout JSONObjectReader) { self.init(id: json.string("id")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("id", id) }
}

public nonisolated struct Invoice: JSONObjectModel {
    public let customer: StringOr<Customer>?
    public let limit: StringOr<Int>
    public let labels: StringOr<[String]>?
    public let created: IntOr<Customer>
    public let ended: StringOr<Int>?
    public let state: State?

    public init(
        customer: StringOr<Customer>? = nil, limit: StringOr<Int> = "", labels: StringOr<[String]>? = nil,
        created: IntOr<Customer> = 7, ended: StringOr<Int>? = nil, state: State? = nil
    ) {
        (self.customer, self.limit, self.labels, self.created, self.ended) = (customer, limit, labels, created, ended)
        self.state = state
    }
    public init(members json: inout JSONObjectReader) {
        self.init(customer: json.optionalValue("customer"), limit: json.optionalValue("limit") ?? "",
            labels: json.optionalValue("labels"), created: json.optionalValue("created") ?? 7,
            ended: json.optionalValue("ended"), state: json.optionalValue("state"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("customer", customer)
        json.write("limit", limit)
        json.write("labels", labels)
        json.write("created", created)
        json.write("ended", ended)
        json.write("state", state)
    }

    public nonisolated enum State: OpenStringEnum {
        case open, paid
        case unrecognized(String)

        public static let allCases: KnownCases<State> = [.open, .paid]
        public var rawValue: String {
            switch self {
            case .open: "open"
            case .paid: "paid"
            case .unrecognized(let value): value
            }
        }
    }
}
