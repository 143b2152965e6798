public nonisolated struct Order: JSONModel {
    public let status: Status?
    public let item: Item?
    public let Item: OrderItem?
    public let order: OrderOrder?

    public init(status: Status? = nil, item: Item? = nil, Item: OrderItem? = nil, order: OrderOrder? = nil) {
        self.status = status
        self.item = item
        self.Item = Item
        self.order = order
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        status = json.optionalValue("status")
        item = json.optionalValue("item")
        Item = json.optionalValue("Item")
        order = json.optionalValue("order")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("status", status)
        json.write("item", item)
        json.write("Item", Item)
        json.write("order", order)
        json.endObject()
    }

    public nonisolated enum Status: OpenStringEnum {
        case a
        case b
        /// A value that this version of the client does not know.
        case unrecognized(String)

        public static let allCases: [Status] = [.a, .b]

        public init(rawValue: String) {
            switch rawValue {
            case "a": self = .a
            case "b": self = .b
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .a: "a"
            case .b: "b"
            case .unrecognized(let value): value
            }
        }
    }

    public nonisolated struct Item: JSONModel {
        public let status: Status?

        public init(status: Status? = nil) {
            self.status = status
        }

        public init(json reader: JSONReader) {
            var json = reader.object()
            status = json.optionalValue("status")
        }

        public func write(to json: inout JSONWriter) {
            json.beginObject()
            json.write("status", status)
            json.endObject()
        }

        public nonisolated enum Status: OpenStringEnum {
            case c
            case d
            /// A value that this version of the client does not know.
            case unrecognized(String)

            public static let allCases: [Status] = [.c, .d]

            public init(rawValue: String) {
                switch rawValue {
                case "c": self = .c
                case "d": self = .d
                default: self = .unrecognized(rawValue)
                }
            }

            public var rawValue: String {
                switch self {
                case .c: "c"
                case .d: "d"
                case .unrecognized(let value): value
                }
            }
        }
    }

    public nonisolated struct OrderItem: JSONModel {
        public let n: Int?

        public init(n: Int? = nil) {
            self.n = n
        }

        public init(json reader: JSONReader) {
            var json = reader.object()
            n = json.optionalInt("n")
        }

        public func write(to json: inout JSONWriter) {
            json.beginObject()
            json.write("n", n)
            json.endObject()
        }
    }

    public nonisolated struct OrderOrder: JSONModel {
        public let n: Int?

        public init(n: Int? = nil) {
            self.n = n
        }

        public init(json reader: JSONReader) {
            var json = reader.object()
            n = json.optionalInt("n")
        }

        public func write(to json: inout JSONWriter) {
            json.beginObject()
            json.write("n", n)
            json.endObject()
        }
    }
}

public nonisolated enum OrderStatus: OpenStringEnum {
    case e
    case f
    /// A value that this version of the client does not know.
    case unrecognized(String)

    public static let allCases: [OrderStatus] = [.e, .f]

    public init(rawValue: String) {
        switch rawValue {
        case "e": self = .e
        case "f": self = .f
        default: self = .unrecognized(rawValue)
        }
    }

    public var rawValue: String {
        switch self {
        case .e: "e"
        case .f: "f"
        case .unrecognized(let value): value
        }
    }
}
