public nonisolated struct House: JSONObjectModel {
    /// Where to come in.
    public let door: Door
    public let rooms: [Room]?
    public let owners: [String: Owner]?

    public init(door: Door, rooms: [Room]? = nil, owners: [String: Owner]? = nil) {
        (self.door, self.rooms, self.owners) = (door, rooms, owners)
    }
    public init(members json: inout JSONObjectReader) {
        self.init(door: json.value("door"), rooms: json.optionalValue("rooms"), owners: json.optionalValue("owners"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("door", door)
        json.write("rooms", rooms)
        json.write("owners", owners)
    }

    public nonisolated struct Door: JSONObjectModel {
        public let lock: Lock

        public init(lock: Lock) { self.lock = lock }
        public init(members json: inout JSONObjectReader) { self.init(lock: json.value("lock")) }
        public func writeMembers(to json: inout JSONWriter) { json.write("lock", lock) }

        public nonisolated struct Lock: JSONObjectModel {
            public let kind: Kind?

            public init(kind: Kind? = nil) { self.kind = kind }
            public init(members json: inout JSONObjectReader) { self.init(kind: json.optionalValue("kind")) }
            public func writeMembers(to json: inout JSONWriter) { json.write("kind", kind) }

            public nonisolated enum Kind: OpenStringEnum {
                case bolt, latch
                case unrecognized(String)

                public static let allCases: KnownCases<Kind> = [.bolt, .latch]
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

    public nonisolated struct Room: JSONObjectModel {
        public let size: Double?

        public init(size: Double? = nil) { self.size = size }
        public init(members json: inout JSONObjectReader) { self.init(size: json.optionalDouble("size")) }
        public func writeMembers(to json: inout JSONWriter) { json.write("size", size) }
    }

    public nonisolated struct Owner: JSONObjectModel {
        public let since: CalendarDate?

        public init(since: CalendarDate? = nil) { self.since = since }
        public init(members json: inout JSONObjectReader) { self.init(since: json.optionalCalendarDate("since")) }
        public func writeMembers(to json: inout JSONWriter) { json.write("since", since) }
    }
}
