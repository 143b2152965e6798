import APIJSON

extension ClientCore {
    /// Sends an operation and gives its value.
    public func send<Success, Failure>(
        _ operation: APIOperation<Success, Failure>, _ options: RequestOptions = RequestOptions()
    ) async throws(APIError<Failure>) -> Success {
        try await response(for: operation, options).value
    }

    /// Sends an operation and gives its value with the head of the answer.
    public func response<Success, Failure>(
        for operation: APIOperation<Success, Failure>, _ options: RequestOptions = RequestOptions()
    ) async throws(APIError<Failure>) -> Response<Success> {
        try operation.decode(try await received(operation, options))
    }

    func received<Success, Failure>(
        _ operation: APIOperation<Success, Failure>, _ options: RequestOptions
    ) async throws(APIError<Failure>) -> ReceivedResponse {
        let forms = operation.success.forms + operation.failure.forms
        do {
            return try await exchange(operation.request, options, forms: forms)
        } catch {
            throw APIError(error)
        }
    }

    /// Sends a request and gives the answer as it comes, whatever its status.
    public func raw(
        _ request: OperationRequest, _ options: RequestOptions = RequestOptions()
    ) async throws(APIError<Never>) -> RawResponse {
        do {
            let received = try await exchange(request, options, forms: nil)
            return RawResponse(head: received.head, body: received.content.body)
        } catch {
            throw APIError(error)
        }
    }
}

extension APIOperation {
    func decode(_ received: ReceivedResponse) throws(APIError<Failure>) -> Response<Success> {
        guard let form = received.form else { throw .undocumented(BufferedResponse(received)) }
        let failureForm = form - success.alternatives.count
        let problem: Failure
        do {
            if failureForm < 0 {
                return Response(value: try success.alternatives[form].decode(received.content), head: received.head)
            }
            problem = try failure.alternatives[failureForm].decode(received.content)
        } catch {
            // A failure without content says all with its status, which is often described so beside a default.
            if failureForm >= 0, received.content.bytes.isEmpty { throw .undocumented(BufferedResponse(received)) }
            throw received.undecodable(error)
        }
        throw .documented(problem, BufferedResponse(received))
    }
}

extension BufferedResponse {
    init(_ received: ReceivedResponse) {
        self.init(head: received.head, body: received.content.bytes, hiding: received.secrets)
    }
}
