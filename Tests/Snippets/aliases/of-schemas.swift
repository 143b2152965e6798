public nonisolated struct User: JSONObjectModel {
    /// Identifies a user.
    public let id: UUID
    /// Some names.
    public let names: [String]?
    public var friend: User? { storedFriend.wrappedValue }
    private let storedFriend: Indirect<User?>

    public init(id: UUID, names: [String]? = nil, friend: User? = nil) {
        (self.id, self.names, storedFriend) = (id, names, Indirect(friend))
    }
    public init(members json: inout JSONObjectReader) {
        self.init(id: json.uuid("id"), names: json.optionalStrings("names"), friend: json.optionalValue("friend"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("id", id)
        json.write("names", names)
        json.write("friend", friend)
    }
}
