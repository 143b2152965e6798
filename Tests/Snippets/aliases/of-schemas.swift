public nonisolated struct User: JSONModel {
    /// Identifies a user.
    public let id: UUID
    /// Some names.
    public let names: [String]?
    public var friend: User? { storedFriend.wrappedValue }
    private let storedFriend: Indirect<User?>

    public init(id: UUID, names: [String]? = nil, friend: User? = nil) {
        self.id = id
        self.names = names
        storedFriend = Indirect(friend)
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        id = json.uuid("id")
        names = json.optionalStrings("names")
        storedFriend = Indirect(json.optionalValue("friend"))
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("id", id)
        json.write("names", names)
        json.write("friend", friend)
        json.endObject()
    }
}
