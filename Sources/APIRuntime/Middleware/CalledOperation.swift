/// What is being called, for middleware that says so: a log, a trace, a metric. A request alone does not tell.
public struct CalledOperation: Sendable, Hashable {
    /// Of the call that the current task makes; `nil` outside of ``Middleware``.
    @TaskLocal public static var current: CalledOperation?

    /// The `operationId` of the document, or what stands in for it.
    public let id: String
    /// The path as the document writes it, with `{names}` for parameters.
    public let pathTemplate: String

    init(_ request: OperationRequest) {
        id = request.operationID
        pathTemplate = request.pathTemplate
    }
}
