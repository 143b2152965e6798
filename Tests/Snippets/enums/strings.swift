extension SnippetClient {
    public nonisolated struct Things: Sendable {
        let core: ClientCore

        /// `GET /a`
        public func get(
            order: GetThingOrder? = nil, state: State? = nil, options: RequestOptions = RequestOptions()
        ) async throws(APIError<Never>) -> State {
            try await core.send(.getThing(order: order, state: state), options)
        }
    }
}

extension APIOperation {
    /// `GET /a`
    public static func getThing(order: GetThingOrder? = nil, state: State? = nil) -> APIOperation<State, Never> {
        var request = OperationRequest("getThing", .get, "/a")
        request.query("order", order)
        request.query("state", state)
        return .init(request, success: .json(200), failure: .none)
    }
}

/// Where it stands.
public nonisolated enum State: OpenStringEnum {
    case open
    case inProgress
    case done
    /// A value that this version of the client does not know.
    case unrecognized(String)

    public static let allCases: [State] = [.open, .inProgress, .done]

    public init(rawValue: String) {
        switch rawValue {
        case "OPEN": self = .open
        case "IN_PROGRESS": self = .inProgress
        case "done": self = .done
        default: self = .unrecognized(rawValue)
        }
    }

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
    case asc = "asc"
    case desc = "desc"
}
