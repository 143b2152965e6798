extension SnippetClient {
    public nonisolated struct Nodes: Sendable {
        let core: ClientCore

        /// `PUT /nodes`
        public func put(body: Node, options: RequestOptions = RequestOptions()) async throws(APIError<Never>) {
            try await core.send(.putNode(body: body), options)
        }
    }
}

extension APIOperation {
    /// `PUT /nodes`
    public static func putNode(body: Node) -> APIOperation<Void, Never> {
        var request = OperationRequest("putNode", .put, "/nodes")
        request.json(body)
        return .init(request, success: .empty(204), failure: .none)
    }
}

public nonisolated struct Node: JSONModel {
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
        self.value = value
        storedNext = Indirect(next)
        storedOther = Indirect(other)
    }

    public init(json reader: JSONReader) {
        var json = reader.object()
        value = json.int("value")
        storedNext = Indirect(json.optionalValue("next"))
        storedOther = Indirect(json.field("other"))
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.write("value", value)
        json.write("next", next)
        json.write("other", other)
        json.endObject()
    }
}
