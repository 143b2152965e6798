/// A request together with what its answers mean: what a generated method sends.
///
/// Generated code offers one static function per operation, so that `client.response(for: .cancelJob(jobID: id))`
/// works.
public struct APIOperation<Success: Sendable, Failure: Sendable>: Sendable {
    public var request: OperationRequest
    let success: ResponseDecoder<Success>
    let failure: ResponseDecoder<Failure>

    public init(_ request: OperationRequest, success: ResponseDecoder<Success>, failure: ResponseDecoder<Failure>) {
        self.request = request
        self.success = success
        self.failure = failure
    }
}
