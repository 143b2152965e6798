/// Snippet, version 1 }.
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

    public var aStructEvil: AStructEvil { AStructEvil(core: core) }
}

extension SnippetClient {
    public nonisolated struct AStructEvil: Sendable { let core: ClientCore }
}

nonisolated extension SnippetClient.AStructEvil {
    /// `GET /a"b/{x\y}`
    public func getFatalError(xY: String, options: RequestOptions = .init()) async throws(APIError<Never>) {
        try await core.send(.getFatalError(xY: xY), options)
    }
}

nonisolated extension APIOperation {
    public static func getFatalError(xY: String) -> APIOperation<Void, Never> {
        .init("get\"; fatalError(); //", .get, "/a\"b/{x\\y}", path: ["x\\y": xY], success: .empty(204), failure: .none)
    }
}

public nonisolated struct EvilExtensionString: JSONObjectModel {
    /// /** */
    ///  fatalError()
    public let aBC: String?

    public init(aBC: String? = nil) { self.aBC = aBC }
    public init(members json: inout JSONObjectReader) { self.init(aBC: json.optionalString("a\"b\\(c)")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("a\"b\\(c)", aBC) }
}
