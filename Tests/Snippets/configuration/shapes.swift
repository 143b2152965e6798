//
// */ nothing ends "this"

@_exported public import APIRuntime

/// Snippet, version 1.
public nonisolated struct Things: APIClient {
    public let core: ClientCore

    public init(
        server: ServerURL,
        configuration: ClientConfiguration = ClientConfiguration()
    ) {
        core = ClientCore(
            server: server,
            configuration: configuration)
    }

    /// `POST /things`
    public func add(body: Thing? = nil, options: RequestOptions = .init()) async throws(APIError<Never>) -> Thing {
        try await core.send(.add(body: body), options)
    }
}

nonisolated extension APIOperation {
    public static func add(body: Thing? = nil) -> APIOperation<Thing, Never> {
        .init("add", .post, "/things", body: .json(body), success: .json(200), failure: .none)
    }
}

//
// */ nothing ends "this"

public import APIRuntime

public nonisolated struct Thing: JSONObjectModel {
    public let kind: Kind
    public let note: String?

    public init(kind: Kind, note: String? = nil) { (self.kind, self.note) = (kind, note) }
    public init(members json: inout JSONObjectReader) {
        self.init(kind: json.value("kind"), note: json.optionalString("note"))
    }
    public func writeMembers(to json: inout JSONWriter) {
        json.write("kind", kind)
        json.write("note", note)
    }

    public nonisolated enum Kind: String, ClosedStringEnum {
        case a, b
    }
}
