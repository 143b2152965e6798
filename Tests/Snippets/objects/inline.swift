public nonisolated struct House: JSONModel {
    /// Where to come in.
    public let door: Door
    public let rooms: [Room]?
    public let owners: [String: Owner]?

    public init(door: Door, rooms: [Room]? = nil, owners: [String: Owner]? = nil) {
        self.door = door
        self.rooms = rooms
        self.owners = owners
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        door = json.value("door")
        rooms = json.optionalValue("rooms")
        owners = json.optionalValue("owners")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("door", door)
        json.write("rooms", rooms)
        json.write("owners", owners)
        json.endObject()
    }

    public nonisolated struct Door: JSONModel {
        public let lock: Lock

        public init(lock: Lock) {
            self.lock = lock
        }

        public init(json reader: JSONReader) {
            var json = reader.object()
            lock = json.value("lock")
        }

        public func write(to json: inout JSONWriter) {
            json.beginObject()
            json.write("lock", lock)
            json.endObject()
        }

        public nonisolated struct Lock: JSONModel {
            public let kind: Kind?

            public init(kind: Kind? = nil) {
                self.kind = kind
            }

            public init(json reader: JSONReader) {
                var json = reader.object()
                kind = json.optionalValue("kind")
            }

            public func write(to json: inout JSONWriter) {
                json.beginObject()
                json.write("kind", kind)
                json.endObject()
            }

            public nonisolated enum Kind: OpenStringEnum {
                case bolt
                case latch
                /// A value that this version of the client does not know.
                case unrecognized(String)

                public static let allCases: [Kind] = [.bolt, .latch]

                public init(rawValue: String) {
                    switch rawValue {
                    case "bolt": self = .bolt
                    case "latch": self = .latch
                    default: self = .unrecognized(rawValue)
                    }
                }

                public var rawValue: String {
                    switch self {
                    case .bolt: "bolt"
                    case .latch: "latch"
                    case .unrecognized(let value): value
                    }
                }
            }
        }
    }

    public nonisolated struct Room: JSONModel {
        public let size: Double?

        public init(size: Double? = nil) {
            self.size = size
        }

        public init(json reader: JSONReader) {
            var json = reader.object()
            size = json.optionalDouble("size")
        }

        public func write(to json: inout JSONWriter) {
            json.beginObject()
            json.write("size", size)
            json.endObject()
        }
    }

    public nonisolated struct Owner: JSONModel {
        public let since: CalendarDate?

        public init(since: CalendarDate? = nil) {
            self.since = since
        }

        public init(json reader: JSONReader) {
            var json = reader.object()
            since = json.optionalCalendarDate("since")
        }

        public func write(to json: inout JSONWriter) {
            json.beginObject()
            json.write("since", since)
            json.endObject()
        }
    }
}
