/// Snippet, version 1.
///
/// In short.
///
/// Ends */ a comment, holds \(interpolation),      tabs, carriage returns
/// and separators.
///
/// - lists
/// - of things
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

    /// Explains.
    ///
    /// First paragraph that is longer than one line can hold, because it goes on and on until somebody notices that it
    /// should have ended.
    ///
    ///     code()
    ///
    /// See [docs](https://a.example).
    /// - Parameter a: One.
    ///   Two.
    /// - Parameter b: From the schema.
    /// - Parameter options: Of this call alone.
    /// - Throws: ``Problem`` for status 404 (Not there).
    @available(*, deprecated)
    public func explain(
        a: String? = nil, b: String? = nil, options: RequestOptions = .init()
    ) async throws(APIError<Problem>) { try await core.send(.explain(a: a, b: b), options) }
}

nonisolated extension APIOperation {
    @available(*, deprecated)
    public static func explain(a: String? = nil, b: String? = nil) -> APIOperation<Void, Problem> {
        .init("explain", .get, "/a", query: ["a": a, "b": b], success: .empty(204), failure: .json(404))
    }
}

public nonisolated struct Problem: JSONObjectModel {
    public let text: String?

    public init(text: String? = nil) { self.text = text }
    public init(members json: inout JSONObjectReader) { self.init(text: json.optionalString("text")) }
    public func writeMembers(to json: inout JSONWriter) { json.write("text", text) }
}
