extension SnippetClient {
    public nonisolated struct Nodes: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.Nodes {
    /// `PUT /nodes`
    public func put(body: Node, options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.putNode(body: body), options)
    }
}

nonisolated extension APIOperation {
    public static func putNode(body: Node) -> APIOperation<Void, Never> {
        .init("putNode", .put, "/nodes", body: .json(body), success: .empty(204), failure: .none)
    }
}

public nonisolated struct Node: JSONObjectModel {
    public var value: Int
    public var next: Node? {
        get { storedNext.wrappedValue }
        set { storedNext.wrappedValue = newValue }
    }
    private var storedNext: Indirect<Node?>
    public var other: Field<Node> {
        get { storedOther.wrappedValue }
        set { storedOther.wrappedValue = newValue }
    }
    private var storedOther: Indirect<Field<Node>>

    public init(value: Int, next: Node? = nil, other: Field<Node> = .absent) {
        (self.value, storedNext, storedOther) = (value, Indirect(next), Indirect(other))
    }
    public init(members json: inout JSONObjectReader) {
        self.init(value: json.int("value"), next: json.optionalValue("next"), other: json.field("other"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("value", value)
        json.write("next", next)
        json.write("other", other)
    }
}
