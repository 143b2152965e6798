/// Snippet, version 1.
public nonisolated struct SnippetClient: APIClient {
    public let core: ClientCore

    public init(
        server: ServerURL,
        configuration: ClientConfiguration = ClientConfiguration()
    ) {
        core = ClientCore(
            server: server,
            configuration: configuration)
    }

    public var tasks: Tasks { Tasks(core: core) }
}

extension SnippetClient {
    public nonisolated struct Tasks: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.Tasks {
    /// `GET /jobs/{job_id}`
    public func fetch(jobID: String, options: RequestOptions = .init()) async throws(APIError<Never>) -> Job {
        try await core.send(.fetch(jobID: jobID), options)
    }

    /// `POST /stop`
    public func halt(options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.halt(), options)
    }
}

nonisolated extension APIOperation {
    public static func fetch(jobID: String) -> APIOperation<Job, Never> {
        .init("get_job", .get, "/jobs/{job_id}", path: ["job_id": jobID], success: .json(200), failure: .none)
    }

    public static func halt() -> APIOperation<Void, Never> {
        .init("stop_all", .post, "/stop", success: .empty(204), failure: .none)
    }
}

public nonisolated struct Job: JSONObjectModel {
    public let state: St
    public let created: Date
    public let note: String?

    public init(state: St, created: Date, note: String? = nil) {
        (self.state, self.created, self.note) = (state, created, note)
    }
    public init(members json: inout JSONObjectReader) {
        self.init(state: json.value("st"), created: json.date("created_at"), note: json.optionalString("note"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("st", state)
        json.write("created_at", created)
        json.write("note", note)
    }

    public nonisolated enum St: OpenStringEnum {
        case ok, one
        case unrecognized(String)

        public static let allCases: KnownCases<St> = [.ok, .one]
        public var rawValue: String {
            switch self {
            case .ok: "ok"
            case .one: "1"
            case .unrecognized(let value): value
            }
        }
    }
}

public nonisolated struct Other: JSONObjectModel {
    public let st: Int?

    public init(st: Int? = nil) { self.st = st }
    public init(members json: inout JSONObjectReader) { self.init(st: json.optionalInt("st")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("st", st) }
}
