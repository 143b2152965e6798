/// A generated client, and the ways to call what its methods do not cover.
public protocol APIClient: Sendable {
    /// Sends what the methods of the client describe.
    var core: ClientCore { get }
}

extension APIClient {
    /// Sends an operation and gives its value, also for what the API's document lacks:
    ///
    /// ```swift
    /// let thing: Thing = try await client.send(.get("/beta/thing", query: ["a": "1"]))
    /// ```
    public func send<Success, Failure>(
        _ operation: APIOperation<Success, Failure>, options: RequestOptions = RequestOptions()
    ) async throws(APIError<Failure>) -> Success {
        try await core.send(operation, options)
    }

    /// Sends an operation and gives its value together with the status and the headers of the answer.
    public func response<Success, Failure>(
        for operation: APIOperation<Success, Failure>, options: RequestOptions = RequestOptions()
    ) async throws(APIError<Failure>) -> Response<Success> {
        try await core.response(for: operation, options)
    }

    /// Sends an operation and gives the answer as it comes, whatever its status: nothing is decoded.
    ///
    /// - Throws: ``APIError`` when there is no answer; a status such as 404 is an answer.
    public func raw<Success, Failure>(
        _ operation: APIOperation<Success, Failure>, options: RequestOptions = RequestOptions()
    ) async throws(APIError<Never>) -> RawResponse {
        try await core.raw(operation.request, options)
    }
}
