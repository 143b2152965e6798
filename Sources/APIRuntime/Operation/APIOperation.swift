public import HTTPTypes

/// A request together with what its answers mean: what a generated method sends.
///
/// Generated code offers one static function per operation, so that `client.response(for: .cancelJob(jobID: id))`
/// works.
public struct APIOperation<Success: Sendable, Failure: Sendable>: Sendable {
    // Behind one reference: every generated method compiles the copying and destroying of its operation.
    @Indirect public var request: OperationRequest
    package let success: ResponseDecoder<Success>
    package let failure: ResponseDecoder<Failure>

    public init(_ request: OperationRequest, success: ResponseDecoder<Success>, failure: ResponseDecoder<Failure>) {
        self.request = request
        self.success = success
        self.failure = failure
    }

    /// An operation whose request is said in one breath, see ``OperationRequest``.
    public init(
        _ operationID: String, _ method: HTTPRequest.Method, _ pathTemplate: String,
        path: OperationRequest.Values = [:], query: OperationRequest.Values = [:],
        deepObject: OperationRequest.Values = [:], headers: OperationRequest.Values = [:],
        cookies: OperationRequest.Values = [:], body: RequestContent = .none, accept: [String] = [],
        security: [[String]]? = nil, server: ServerURL? = nil, success: ResponseDecoder<Success>,
        failure: ResponseDecoder<Failure>
    ) {
        self.init(
            OperationRequest(
                operationID, method, pathTemplate, path: path, query: query, deepObject: deepObject, headers: headers,
                cookies: cookies, body: body, accept: accept, security: security, server: server),
            success: success, failure: failure)
    }
}
