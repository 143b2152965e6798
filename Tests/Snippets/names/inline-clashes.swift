public nonisolated struct Order: JSONObjectModel {
    public let status: Status?
    public let item: Item?
    public let item2: OrderItem?
    public let order: OrderOrder?

    public init(status: Status? = nil, item: Item? = nil, item2: OrderItem? = nil, order: OrderOrder? = nil) {
        (self.status, self.item, self.item2, self.order) = (status, item, item2, order)
    }
    public init(members json: inout JSONObjectReader) {
        self.init(status: json.optionalValue("status"), item: json.optionalValue("item"),
            item2: json.optionalValue("Item"), order: json.optionalValue("order"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("status", status)
        json.write("item", item)
        json.write("Item", item2)
        json.write("order", order)
    }

    public nonisolated enum Status: OpenStringEnum {
        case a, b
        case unrecognized(String)

        public static let allCases: KnownCases<Status> = [.a, .b]
        public var rawValue: String {
            switch self {
            case .a: "a"
            case .b: "b"
            case .unrecognized(let value): value
            }
        }
    }

    public nonisolated struct Item: JSONObjectModel {
        public let status: Status?

        public init(status: Status? = nil) { self.status = status }
        public init(members json: inout JSONObjectReader) { self.init(status: json.optionalValue("status")) }
        public func writeMembers(to json: inout JSONWriter) { json.write("status", status) }

        public nonisolated enum Status: OpenStringEnum {
            case c, d
            case unrecognized(String)

            public static let allCases: KnownCases<Status> = [.c, .d]
            public var rawValue: String {
                switch self {
                case .c: "c"
                case .d: "d"
                case .unrecognized(let value): value
                }
            }
        }
    }

    public nonisolated struct OrderItem: JSONObjectModel {
        public let n: Int?

        public init(n: Int? = nil) { self.n = n }
        public init(members json: inout JSONObjectReader) { self.init(n: json.optionalInt("n")) }
        public func writeMembers(to json: inout JSONWriter) { json.write("n", n) }
    }

    public nonisolated struct OrderOrder: JSONObjectModel {
        public let n: Int?

        public init(n: Int? = nil) { self.n = n }
        public init(members json: inout JSONObjectReader) { self.init(n: json.optionalInt("n")) }
        public func writeMembers(to json: inout JSONWriter) { json.write("n", n) }
    }
}

public nonisolated enum OrderStatus: OpenStringEnum {
    case e, f
    case unrecognized(String)

    public static let allCases: KnownCases<OrderStatus> = [.e, .f]
    public var rawValue: String {
        switch self {
        case .e: "e"
        case .f: "f"
        case .unrecognized(let value): value
        }
    }
}
