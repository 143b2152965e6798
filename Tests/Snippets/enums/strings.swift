extension SnippetClient {
    public nonisolated struct Things: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.Things {
    /// `GET /a`
    public func get(
        order: GetThingOrder? = nil, state: State? = nil, options: RequestOptions = .init()
    ) async throws(APIError<Never>) -> State { try await core.send(.getThing(order: order, state: state), options) }
}

nonisolated extension APIOperation {
    public static func getThing(order: GetThingOrder? = nil, state: State? = nil) -> APIOperation<State, Never> {
        .init("getThing", .get, "/a", query: ["order": order, "state": state], success: .json(200), failure: .none)
    }
}

/// Where it stands.
public nonisolated enum State: OpenStringEnum {
    case open, inProgress, done
    case unrecognized(String)

    public static let allCases: KnownCases<State> = [.open, .inProgress, .done]
    public var rawValue: String {
        switch self {
        case .open: "OPEN"
        case .inProgress: "IN_PROGRESS"
        case .done: "done"
        case .unrecognized(let value): value
        }
    }
}

public nonisolated enum GetThingOrder: String, ClosedStringEnum {
    case asc, desc
}
